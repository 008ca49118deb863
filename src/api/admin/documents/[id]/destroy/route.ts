import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { destroyDocumentWorkflow } from "../../../../../workflows/document/workflows/destroy-document"
import { parseInput } from "../../../../utils/validate"
import { AdminDestroyDocument } from "../../validators"

/** Destroys a quarantined document for good: its row, its key and its content. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { why } = parseInput(AdminDestroyDocument, req.body)
  const { id: document_id = "" } = req.params
  await destroyDocumentWorkflow(req.scope).run({ input: { document_id, why } })
  res.json({ id: document_id, destroyed: true })
}
