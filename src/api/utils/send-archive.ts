import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { DOCUMENT_MODULE } from "../../modules/document"
import type { DocumentModuleService } from "../../modules/document/service"
import { PRIVACY_MODULE } from "../../modules/privacy"
import type { PrivacyModuleService } from "../../modules/privacy/service"
import { aboutRequest } from "./about-request"
import { recordNow } from "./audit/record-now"
import { streamFile } from "./stream-file"
import { tenantOf } from "./tenant"

/**
 * Streams a copy of a record to be saved, by a link that is then used up.
 *
 * @throws CodedError NOT_FOUND, DOCUMENT_DAMAGED, AUDIT_UNAVAILABLE
 */
export async function sendArchive(
  req: MedusaRequest<unknown>,
  res: MedusaResponse,
  actor_id: string,
): Promise<void> {
  const privacy: PrivacyModuleService = req.scope.resolve(PRIVACY_MODULE)
  const documents: DocumentModuleService = req.scope.resolve(DOCUMENT_MODULE)
  const own = privacy.scoped(tenantOf(req).business.id)
  const { request, name, ...archive } = await own.follow(req.params.token ?? "", actor_id)
  aboutRequest(req, request)
  const content = await documents.scopedArchives(request.business_id).open(name, archive)
  await streamFile(res, {
    content,
    content_type: "application/zip",
    size: archive.size,
    file_name: "my-data.zip",
    before: () => recordNow(req),
  })
}
