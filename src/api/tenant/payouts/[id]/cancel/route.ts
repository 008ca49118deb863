import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { movePayoutWorkflow } from "../../../../../workflows/earnings/workflows/move-payout"
import { presentPayout } from "../../../../utils/present-money"
import { tenantOf } from "../../../../utils/tenant"

/** Takes a request back while nobody has acted on it; its entries are available again. */
export const POST = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const business_id = tenantOf(req).business.id
  const input = { payout_id: req.params.id ?? "", business_id, move: "cancel" as const }
  const { result } = await movePayoutWorkflow(req.scope).run({ input })
  res.json({ payout: presentPayout(result) })
}
