import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { OrderMoveInput } from "../../../workflows/order/types"
import { membershipOf } from "../../utils/membership"
import { presentWhole } from "../../utils/present-orders"
import { tenantOf } from "../../utils/tenant"

/** Who moves which order, from what the middlewares established. */
export const moveInputOf = (req: AuthenticatedMedusaRequest<unknown>): OrderMoveInput => ({
  business_id: tenantOf(req).business.id,
  order_id: req.params.id ?? "",
  actor: { type: "member", id: membershipOf(req).member_id },
})

/** Answers a move with the order as it stands after it. */
export async function answerWithOrder(
  req: AuthenticatedMedusaRequest<unknown>,
  res: MedusaResponse,
  order_id = req.params.id ?? "",
): Promise<void> {
  res.json({ order: await presentWhole(req.scope, tenantOf(req).business.id, order_id, { staff: true }) })
}
