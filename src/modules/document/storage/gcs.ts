import type { Readable } from "node:stream"
import { pipeline } from "node:stream/promises"
import type { Bucket, File } from "@google-cloud/storage" with { "resolution-mode": "import" }
import { hasCode } from "./has-code"
import type { RemoteOptions } from "./options"
import { assertKey, ObjectMissing, type DocumentStorage, type StoredObject } from "./port"

/** Google Cloud Storage. */
export class GcsStorage implements DocumentStorage {
  private constructor(private readonly bucket: Bucket) {}

  static async open({ bucket, endpoint, access_key, secret_key }: RemoteOptions): Promise<GcsStorage> {
    const { Storage } = await import("@google-cloud/storage")
    // Without a key Google's library asks the machine's service account. A PEM in one line of .env has its breaks as \n.
    const credentials =
      access_key && secret_key
        ? { client_email: access_key, private_key: secret_key.replaceAll("\\n", "\n") }
        : undefined
    return new GcsStorage(new Storage({ apiEndpoint: endpoint, credentials }).bucket(bucket))
  }

  async put(key: string, body: Readable): Promise<void> {
    // One request: a resumable upload would keep chunks in memory and leave sessions behind.
    await pipeline(body, this.file(key).createWriteStream({ resumable: false }))
  }

  async get(key: string): Promise<Readable> {
    const stream = this.file(key).createReadStream()
    return new Promise((resolve, reject) => {
      stream.once("error", (error) => reject(hasCode(error, 404) ? new ObjectMissing() : error))
      stream.once("readable", () => resolve(stream))
    })
  }

  async head(key: string): Promise<StoredObject | null> {
    try {
      const [found] = await this.file(key).getMetadata()
      return described({ name: key, ...found })
    } catch (error) {
      if (hasCode(error, 404)) return null
      throw error
    }
  }

  async delete(key: string): Promise<void> {
    await this.file(key).delete({ ignoreNotFound: true })
  }

  async *list(prefix: string): AsyncIterable<StoredObject> {
    for await (const file of this.bucket.getFilesStream({ prefix })) {
      const { name, metadata }: File = file
      yield described({ ...metadata, name })
    }
  }

  private file(key: string): File {
    return this.bucket.file(assertKey(key))
  }
}

function described(found: { name?: string; size?: string | number; updated?: string }): StoredObject {
  const { name = "", size = 0, updated } = found
  return { key: name, size: Number(size), modified_at: new Date(updated ?? 0) }
}
