import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { mayMove, type OrderMove, type OrderState } from "../../../lib/orders"
import { conflict } from "../../../utils/coded-error"
import { deskOf } from "../desk"
import type { CheckedMove } from "../types"

/** Whether an order may be moved so from where it stands right now. @throws CodedError ORDER_MOVE_NOT_ALLOWED, NOT_FOUND */
export const checkMoveStep = createStep(
  "check-move",
  async ({ business_id, order_id, move }: CheckedMove, { container }) => {
    const overview = await deskOf(container, business_id).retrieve(order_id)
    const is_paid = move === "capture" && overview.captured > 0
    if (is_paid || !mayMove(move, overview.state)) throw refused(move, overview.state)
    return new StepResponse(overview)
  },
)

export const refused = (move: OrderMove, state: OrderState) =>
  conflict(
    "ORDER_MOVE_NOT_ALLOWED",
    `An order that is "${state.replaceAll("_", " ")}" cannot be moved by "${move}".`,
  )
