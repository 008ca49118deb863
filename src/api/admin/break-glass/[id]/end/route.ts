import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { endBreakGlassWorkflow } from "../../../../../workflows/audit/workflows/end-break-glass"
import { presentGrant } from "../../present"

/** Ends one's own emergency access before its time. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const input = { operator_id: req.auth_context.actor_id, id: req.params.id ?? "" }
  const { result } = await endBreakGlassWorkflow(req.scope).run({ input })
  res.json({ grant: presentGrant(result) })
}
