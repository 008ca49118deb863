import type { MedusaContainer } from "@medusajs/framework/types"
import { cancelOrderWorkflow, completeCartWorkflow } from "@medusajs/medusa/core-flows"
import { StepResponse } from "@medusajs/framework/workflows-sdk"
import { loadOrderLines } from "../gating/load-order-lines"
import { giveBackApprovalsOf, giveBackUses, useApprovalsOf, type Uses } from "../gating/use-approvals"
import { followCancelled, followPlaced } from "../order/when-placed"
import { undeclaredHook } from "./undeclared-hook"

/** The last thing before an order stands: a refusal here undoes the order and its payment. */
undeclaredHook<{ order_id: string }, Uses | null>(completeCartWorkflow.hooks, "orderCreated")(
  async ({ order_id }, { container }) => {
    const uses = await useApprovalsOf(container, order_id, await loadOrderLines(container, order_id))
    await orGiveBack(container, uses, () => followPlaced(container, { order_id }))
    return new StepResponse(undefined, uses)
  },
  async (uses, { container }) => {
    if (uses) await giveBackUses(container, uses)
  },
)

/** Medusa does not ask a hook that failed to undo itself. */
async function orGiveBack(container: MedusaContainer, uses: Uses | null, work: () => Promise<void>) {
  try {
    await work()
  } catch (error) {
    if (uses) await giveBackUses(container, uses)
    throw error
  }
}

cancelOrderWorkflow.hooks.orderCanceled(async ({ order }, { container }) => {
  await giveBackApprovalsOf(container, order.id)
  await followCancelled(container, { order_id: order.id })
})
