import { createCipheriv, randomBytes } from "node:crypto"
import { ALGORITHM, associatedData, FRAME_BYTES, HEADER, inFrames, KEY_BYTES, nonceOf } from "./format"

/** What seals one document, and no other. */
export type DocumentKey = { key: Buffer; document_id: string }

/** A key for one new document. */
export const newDocumentKey = (): Buffer => randomBytes(KEY_BYTES)

/** Seals a document as it streams by; one frame is in memory at a time. */
export async function* sealDocument(
  content: AsyncIterable<Buffer>,
  { key, document_id }: DocumentKey,
): AsyncGenerator<Buffer> {
  const bound_to = associatedData(document_id)
  yield HEADER
  for await (const { bytes, number, is_last } of inFrames(content, FRAME_BYTES)) {
    const cipher = createCipheriv(ALGORITHM, key, nonceOf(number, is_last)).setAAD(bound_to)
    yield Buffer.concat([cipher.update(bytes), cipher.final(), cipher.getAuthTag()])
  }
}
