import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { mayMove } from "../../../lib/orders"
import { deskOf } from "../desk"
import type { RefundInput } from "../types"
import { refused } from "./check-move"

/** As for every move; a refund that finished the order is found done when it is asked for again. */
export const checkRefundStep = createStep(
  "check-refund",
  async ({ business_id, order_id }: RefundInput, { container }) => {
    const { state } = await deskOf(container, business_id).retrieve(order_id)
    if (!mayMove("refund", state) && state !== "refunded") throw refused("refund", state)
    return new StepResponse(state)
  },
)
