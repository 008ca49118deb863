import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { rescanDocumentWorkflow } from "../../../../../workflows/document/workflows/rescan-document"

/** Scans a quarantined document again, and releases it if it is clean by now; else it stays, with what was found. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { id: document_id = "" } = req.params
  const { result } = await rescanDocumentWorkflow(req.scope).run({ input: { document_id } })
  const is_released = result.result === "clean"
  res.json({ is_released, finding: result.result === "infected" ? result.finding : null })
}
