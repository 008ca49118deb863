import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { mayMove } from "../../../lib/orders"
import { deskOf } from "../desk"
import type { ShipInput } from "../types"
import { refused } from "./check-move"

/**
 * Staff ship what is paid. What the partner has sent is on its way whatever we think of it, unless the order was
 * cancelled: Medusa knows no parcels of those.
 * @throws CodedError ORDER_MOVE_NOT_ALLOWED
 */
export const checkShippingStep = createStep(
  "check-shipping",
  async ({ business_id, order_id, actor }: ShipInput, { container }) => {
    const { state } = await deskOf(container, business_id).retrieve(order_id)
    const allowed = actor.type === "partner" ? state !== "cancelled" : mayMove("ship", state)
    if (!allowed) throw refused("ship", state)
    return new StepResponse(state)
  },
)
