import { Readable } from "node:stream"
import { pipeline } from "node:stream/promises"
import type { MedusaResponse } from "@medusajs/framework/http"
import { attachment } from "../../lib/document-files"

type Sent = {
  content: AsyncGenerator<Buffer>
  content_type: string
  /** Bytes. */
  size: number
  file_name: string
  /** Runs once the first part has proven itself, before anything is sent. */
  before: () => Promise<void>
}

/**
 * Streams a file to be saved, never shown in place. The first part is opened before the answer begins, so that damage there
 * is an error with words; damage further on breaks the answer off, and its length tells the reader.
 */
export async function streamFile(res: MedusaResponse, file: Sent): Promise<void> {
  const first = await file.content.next()
  await file.before()
  res.set({
    "Content-Type": file.content_type,
    "Content-Length": String(file.size),
    "Content-Disposition": attachment(file.file_name),
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
    "Content-Security-Policy": "sandbox; default-src 'none'",
  })
  // A reader who leaves, or damage in the middle: there is nobody left to tell.
  await pipeline(Readable.from(withFirst(first, file.content), { objectMode: false }), res).catch(() =>
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
