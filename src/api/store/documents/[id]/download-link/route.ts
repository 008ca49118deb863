import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { makeDocumentLinkWorkflow } from "../../../../../workflows/document/workflows/make-document-link"
import { tenantOf } from "../../../../utils/tenant"
import { aboutDocument } from "../../../../utils/upload-document"

/** A link that the signed-in patient may follow once within five minutes. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const customer_id = req.auth_context.actor_id
  const id = req.params.id ?? ""
  const business_id = tenantOf(req).business.id
  const { result } = await makeDocumentLinkWorkflow(req.scope).run({
    input: {
      business_id,
      document_id: id,
      filter: { customer_id, levels: ["patient"] },
      actor: { type: "customer", id: customer_id },
    },
  })
  await aboutDocument(req, { id, customer_id })
  res.status(201).json({ url: `/store/documents/download/${result.token}`, expires_at: result.expires_at })
}
