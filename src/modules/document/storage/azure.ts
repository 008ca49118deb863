import { Readable } from "node:stream"
import type { ContainerClient } from "@azure/storage-blob" with { "resolution-mode": "import" }
import { MedusaError } from "@medusajs/framework/utils"
import { hasCode } from "./has-code"
import type { RemoteOptions } from "./options"
import { assertKey, ObjectMissing, type DocumentStorage, type StoredObject } from "./port"

/** Kept in memory at a time when an object's size is not known beforehand. */
const BLOCK_BYTES = 4 * 1024 * 1024

/** Azure Blob Storage. */
export class AzureStorage implements DocumentStorage {
  private constructor(private readonly container: ContainerClient) {}

  static async open({ bucket, endpoint, access_key = "", secret_key = "" }: RemoteOptions) {
    const { ContainerClient, StorageSharedKeyCredential } = await import("@azure/storage-blob")
    const address = (endpoint ?? `https://${access_key}.blob.core.windows.net`).replace(/\/+$/, "")
    const credential = new StorageSharedKeyCredential(access_key, secret_key)
    // A second try would find the body used up; who has it asks again with a new one.
    return new AzureStorage(
      new ContainerClient(`${address}/${bucket}`, credential, { retryOptions: { maxTries: 1 } }),
    )
  }

  async put(key: string, body: Readable, size?: number): Promise<void> {
    const blob = this.container.getBlockBlobClient(assertKey(key))
    const failed = new Promise<never>((_, reject) => body.once("error", reject))
    const sent = size === undefined ? blob.uploadStream(body, BLOCK_BYTES, 1) : blob.upload(() => body, size)
    await Promise.race([sent, failed])
  }

  async get(key: string): Promise<Readable> {
    try {
      const { readableStreamBody } = await this.container.getBlobClient(assertKey(key)).download()
      if (readableStreamBody instanceof Readable) return readableStreamBody
      throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "Azure answered without a body")
    } catch (error) {
      throw hasCode(error, 404) ? new ObjectMissing() : error
    }
  }

  async head(key: string): Promise<StoredObject | null> {
    try {
      const found = await this.container.getBlobClient(assertKey(key)).getProperties()
      return { key, size: found.contentLength ?? 0, modified_at: found.lastModified ?? new Date(0) }
    } catch (error) {
      if (hasCode(error, 404)) return null
      throw error
    }
  }

  async delete(key: string): Promise<void> {
    await this.container.getBlobClient(assertKey(key)).deleteIfExists()
  }

  async *list(prefix: string): AsyncIterable<StoredObject> {
    for await (const { name, properties } of this.container.listBlobsFlat({ prefix }))
      yield { key: name, size: properties.contentLength ?? 0, modified_at: properties.lastModified }
  }
}
