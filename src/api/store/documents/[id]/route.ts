import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { takeBackDocumentWorkflow } from "../../../../workflows/document/workflows/take-back-document"
import { tenantOf } from "../../../utils/tenant"
import { aboutDocument } from "../../../utils/upload-document"

/** Takes back what one uploaded oneself; 409 DOCUMENT_IN_USE once the care team has opened it. */
export async function DELETE(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const customer_id = req.auth_context.actor_id
  const document_id = req.params.id ?? ""
  const { id: business_id } = tenantOf(req).business
  await aboutDocument(req, { id: document_id, customer_id })
  await takeBackDocumentWorkflow(req.scope).run({ input: { business_id, document_id, customer_id } })
  res.json({ id: document_id, object: "document", deleted: true })
}
