import { createDecipheriv } from "node:crypto"
import { ALGORITHM, associatedData, FRAME_BYTES, HEADER, inFrames, nonceOf, TAG_BYTES } from "./format"
import type { DocumentKey } from "./seal"

export type DocumentOpenReason = "not_a_document" | "not_authentic"

const EXPLANATIONS: Record<DocumentOpenReason, string> = {
  not_a_document: "the stored object is not a sealed document",
  not_authentic: "it was changed or cut short, or it belongs to another document or key",
}

/** A stored document could not be opened. The message names the document and the cause, and nothing of its content. */
export class DocumentOpenError extends Error {
  readonly code = "DOCUMENT_OPEN_FAILED"

  constructor(
    readonly reason: DocumentOpenReason,
    readonly document_id: string,
  ) {
    super(`Cannot open the content of document ${document_id}: ${EXPLANATIONS[reason]}`)
    this.name = "DocumentOpenError"
  }
}

/**
 * The content of a sealed document, frame by frame; no byte is given out before its frame has proven itself. Who acts
 * on a part of it must wait for the end: only then is it certain that nothing is missing.
 *
 * @throws DocumentOpenError
 */
export async function* openDocument(
  sealed: AsyncIterable<Buffer>,
  { key, document_id }: DocumentKey,
): AsyncGenerator<Buffer> {
  const bound_to = associatedData(document_id)
  const frames = inFrames(withoutHeader(sealed, document_id), FRAME_BYTES + TAG_BYTES)
  for await (const { bytes, number, is_last } of frames) {
    const end = bytes.length - TAG_BYTES
    if (end < 0) throw new DocumentOpenError("not_authentic", document_id)
    const decipher = createDecipheriv(ALGORITHM, key, nonceOf(number, is_last), { authTagLength: TAG_BYTES })
    decipher.setAAD(bound_to).setAuthTag(bytes.subarray(end))
    const content = decipher.update(bytes.subarray(0, end))
    try {
      decipher.final()
    } catch {
      throw new DocumentOpenError("not_authentic", document_id)
    }
    yield content
  }
}

async function* withoutHeader(sealed: AsyncIterable<Buffer>, document_id: string): AsyncGenerator<Buffer> {
  let head: Buffer | null = Buffer.alloc(0)
  for await (const chunk of sealed) {
    if (!head) {
      yield chunk
      continue
    }
    head = Buffer.concat([head, chunk])
    if (head.length < HEADER.length) continue
    if (!head.subarray(0, HEADER.length).equals(HEADER)) break
    yield head.subarray(HEADER.length)
    head = null
  }
  if (head) throw new DocumentOpenError("not_a_document", document_id)
}
