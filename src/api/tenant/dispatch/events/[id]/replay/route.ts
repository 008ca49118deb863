import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { replayBusinessEventWorkflow } from "../../../../../../workflows/dispatch/workflows/replay-business-event"
import { tenantOf } from "../../../../../utils/tenant"

/** Sends one of the active business's events to the pharmacy again, under its own id. */
export const POST = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const input = { business_id: tenantOf(req).business.id, event_id: req.params.id ?? "" }
  const { result } = await replayBusinessEventWorkflow(req.scope).run({ input })
  res.json({ event: result })
}
