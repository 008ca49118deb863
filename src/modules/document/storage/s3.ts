import type { Readable } from "node:stream"
import type { S3Client } from "@aws-sdk/client-s3"
import { hasCode } from "./has-code"
import type { RemoteOptions } from "./options"
import { assertKey, ObjectMissing, type DocumentStorage, type StoredObject } from "./port"

/** The least S3 takes as a part, in bytes; one at a time is kept in memory. */
const PART_BYTES = 5 * 1024 * 1024

/** Loaded with the first document: the library takes 20 MB. */
async function loadSdk() {
  const [s3, { Upload }] = await Promise.all([import("@aws-sdk/client-s3"), import("@aws-sdk/lib-storage")])
  return { ...s3, Upload }
}

type Sdk = Awaited<ReturnType<typeof loadSdk>>

/** Amazon S3 and what speaks its protocol (MinIO, R2, Ceph …). */
export class S3Storage implements DocumentStorage {
  private constructor(
    private readonly sdk: Sdk,
    private readonly client: S3Client,
    private readonly bucket: string,
  ) {}

  static async open(options: RemoteOptions): Promise<S3Storage> {
    const { bucket, region, endpoint, force_path_style, access_key, secret_key } = options
    const sdk = await loadSdk()
    const client = new sdk.S3Client({
      region,
      endpoint,
      forcePathStyle: force_path_style,
      // Other servers than Amazon's often know no trailing checksums; each frame of ours carries its own tag.
      requestChecksumCalculation: "WHEN_REQUIRED",
      responseChecksumValidation: "WHEN_REQUIRED",
      // Without keys the SDK asks the machine's role.
      ...(access_key && secret_key
        ? { credentials: { accessKeyId: access_key, secretAccessKey: secret_key } }
        : {}),
    })
    return new S3Storage(sdk, client, bucket)
  }

  async put(key: string, body: Readable, size?: number): Promise<void> {
    const object = { ...this.at(key), Body: body }
    const abort = new AbortController()
    // The SDK does not notice that a body has failed, and would wait for the rest of it.
    const failed = new Promise<never>((_, reject) => body.once("error", reject))
    failed.catch(() => abort.abort())
    const sent =
      size === undefined
        ? this.uploadInParts(object, abort)
        : this.client.send(new this.sdk.PutObjectCommand({ ...object, ContentLength: size }), {
            abortSignal: abort.signal,
          })
    await Promise.race([failed, sent])
  }

  private uploadInParts(
    params: { Bucket: string; Key: string; Body: Readable },
    abortController: AbortController,
  ) {
    const options = { client: this.client, params, queueSize: 1, partSize: PART_BYTES, abortController }
    return new this.sdk.Upload(options).done()
  }

  async get(key: string): Promise<Readable> {
    try {
      const { Body } = await this.client.send(new this.sdk.GetObjectCommand(this.at(key)))
      if (Body && "pipe" in Body) return Body
      throw new ObjectMissing()
    } catch (error) {
      throw hasCode(error, "NoSuchKey", "NotFound") ? new ObjectMissing() : error
    }
  }

  async head(key: string): Promise<StoredObject | null> {
    try {
      const found = await this.client.send(new this.sdk.HeadObjectCommand(this.at(key)))
      return { key, size: found.ContentLength ?? 0, modified_at: found.LastModified ?? new Date(0) }
    } catch (error) {
      if (hasCode(error, "NoSuchKey", "NotFound")) return null
      throw error
    }
  }

  async delete(key: string): Promise<void> {
    await this.client.send(new this.sdk.DeleteObjectCommand(this.at(key)))
  }

  async *list(prefix: string): AsyncIterable<StoredObject> {
    const pages = this.sdk.paginateListObjectsV2(
      { client: this.client },
      { Bucket: this.bucket, Prefix: prefix },
    )
    for await (const { Contents = [] } of pages) {
      for (const { Key = "", Size = 0, LastModified = new Date(0) } of Contents)
        yield { key: Key, size: Size, modified_at: LastModified }
    }
  }

  private at(key: string) {
    return { Bucket: this.bucket, Key: assertKey(key) }
  }
}
