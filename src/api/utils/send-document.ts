import { Readable } from "node:stream"
import { pipeline } from "node:stream/promises"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { attachment } from "../../lib/document-files"
import type { OpenDocument } from "../../modules/document/seal-document"
import { aboutDocument } from "./upload-document"
import { recordNow } from "./audit/record-now"

/**
 * Streams a document to be saved, never shown in place. The first part is opened before the answer begins, so that damage
 * there is an error with words; damage further on breaks the answer off, and its length tells the reader.
 *
 * @throws CodedError DOCUMENT_DAMAGED, AUDIT_UNAVAILABLE
 */
export async function sendDocument(
  req: MedusaRequest<unknown>,
  res: MedusaResponse,
  { document, content }: { document: OpenDocument; content: AsyncGenerator<Buffer> },
): Promise<void> {
  const first = await content.next()
  await aboutDocument(req, document)
  await recordNow(req)
  res.set({
    "Content-Type": document.content_type,
    "Content-Length": String(document.size),
    "Content-Disposition": attachment(document.file_name),
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
    "Content-Security-Policy": "sandbox; default-src 'none'",
  })
  // A reader who leaves, or damage in the middle: there is nobody left to tell.
  await pipeline(Readable.from(withFirst(first, content), { objectMode: false }), res).catch(() =>
    res.destroy(),
  )
}

async function* withFirst(
  first: IteratorResult<Buffer>,
  rest: AsyncGenerator<Buffer>,
): AsyncGenerator<Buffer> {
  if (!first.done) yield first.value
  yield* rest
}
