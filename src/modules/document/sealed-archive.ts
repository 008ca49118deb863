import { createHash } from "node:crypto"
import { createReadStream, createWriteStream } from "node:fs"
import { mkdir, rm } from "node:fs/promises"
import path from "node:path"
import { pipeline } from "node:stream/promises"
import { newDocumentKey, sealDocument, sealedSize } from "../../lib/document-cipher"
import type { DocumentStorage } from "./storage"

export type SealedArchive = {
  /** Where it lies. */
  object_key: string
  /** Base64. */
  data_key: string
  sha256: string
  /** Of the content, in bytes. */
  size: number
}

type Target = { storage: DocumentStorage; spool_folder: string; storage_key: string; id: string }

/**
 * Seals what streams in under a key of its own and stores it. It lies on this machine's disk in between, sealed, because a
 * storage wants to know how long an object is; so memory holds one frame, however large the whole.
 */
export async function sealToStorage(
  content: AsyncIterable<Buffer>,
  { storage, spool_folder, storage_key, id }: Target,
): Promise<SealedArchive> {
  const key = newDocumentKey()
  const digest = createHash("sha256")
  let size = 0
  async function* noted() {
    for await (const chunk of content) {
      digest.update(chunk)
      size += chunk.length
      yield chunk
    }
  }
  await mkdir(spool_folder, { recursive: true, mode: 0o700 })
  const file = path.join(spool_folder, `${id}.sealed`)
  try {
    await pipeline(sealDocument(noted(), { key, document_id: id }), createWriteStream(file, { mode: 0o600 }))
    await storage.put(storage_key, createReadStream(file), sealedSize(size))
  } finally {
    await rm(file, { force: true })
  }
  return { object_key: storage_key, data_key: key.toString("base64"), sha256: digest.digest("hex"), size }
}
