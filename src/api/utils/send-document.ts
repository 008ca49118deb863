import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { OpenDocument } from "../../modules/document/seal-document"
import { aboutDocument } from "./upload-document"
import { recordNow } from "./audit/record-now"
import { streamFile } from "./stream-file"

/**
 * Streams a document to be saved, once its entry is in the audit log.
 *
 * @throws CodedError DOCUMENT_DAMAGED, AUDIT_UNAVAILABLE
 */
export async function sendDocument(
  req: MedusaRequest<unknown>,
  res: MedusaResponse,
  { document, content }: { document: OpenDocument; content: AsyncGenerator<Buffer> },
): Promise<void> {
  const { content_type, size, file_name } = document
  const before = async () => {
    await aboutDocument(req, document)
    await recordNow(req)
  }
  await streamFile(res, { content, content_type, size, file_name, before })
}
