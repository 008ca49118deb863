import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { DOCUMENT_MODULE } from "../../../../../modules/document"
import type { DocumentModuleService } from "../../../../../modules/document/service"
import { makeDocumentLinkWorkflow } from "../../../../../workflows/document/workflows/make-document-link"
import { membershipOf } from "../../../../utils/membership"
import { tenantOf } from "../../../../utils/tenant"
import { aboutDocument } from "../../../../utils/upload-document"
import { assertMayOpen, levelsOf } from "../../reader"

/** A link that the signed-in member may follow once within five minutes. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const document_id = req.params.id ?? ""
  const business_id = tenantOf(req).business.id
  const filter = { levels: levelsOf(req) }
  const module: DocumentModuleService = req.scope.resolve(DOCUMENT_MODULE)
  const { customer_id } = await module.scoped(business_id).retrieve(document_id, filter)
  await aboutDocument(req, { id: document_id, customer_id })
  await assertMayOpen(req, customer_id)
  const actor = { type: "member" as const, id: membershipOf(req).member_id }
  const input = { business_id, document_id, filter, actor }
  const { result } = await makeDocumentLinkWorkflow(req.scope).run({ input })
  res.status(201).json({ url: `/tenant/documents/download/${result.token}`, expires_at: result.expires_at })
}
