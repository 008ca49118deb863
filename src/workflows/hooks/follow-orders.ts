import { MedusaError } from "@medusajs/framework/utils"
import { cancelOrderWorkflow, completeCartWorkflow } from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { countCoupons } from "../coupon/count-coupons"
import { recordCancelledOrder } from "../order/record-cancelled-order"
import { recordPlacedOrder } from "../order/record-placed-order"

type Following = (container: MedusaContainer, order: { order_id: string }) => Promise<void>

/** Medusa takes one handler a hook, so what follows an order hangs on these lists. A refusal undoes the order. */
const WHEN_PLACED: Following[] = [countCoupons, recordPlacedOrder]
const WHEN_CANCELLED: Following[] = [recordCancelledOrder]

type Hook = (
  handler: (input: { order_id: string }, context: { container: MedusaContainer }) => Promise<void>,
) => void

/** Medusa declares this hook without naming it in its types; without it no order would be followed. */
function hookOf(hooks: object, name: string): Hook {
  const hook: unknown = Object.entries(hooks).find(([key]) => key === name)?.[1]
  if (typeof hook === "function") return (handler) => void hook(handler)
  throw new MedusaError(
    MedusaError.Types.UNEXPECTED_STATE,
    `Medusa's workflow has no hook "${name}" any more`,
  )
}

hookOf(
  completeCartWorkflow.hooks,
  "orderCreated",
)(async ({ order_id }, { container }) => {
  for (const follow of WHEN_PLACED) await follow(container, { order_id })
})

cancelOrderWorkflow.hooks.orderCanceled(async ({ order }, { container }) => {
  for (const follow of WHEN_CANCELLED) await follow(container, { order_id: order.id })
})
