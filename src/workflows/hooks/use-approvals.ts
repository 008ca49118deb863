import { cancelOrderWorkflow, completeCartWorkflow } from "@medusajs/medusa/core-flows"
import { StepResponse } from "@medusajs/framework/workflows-sdk"
import { loadOrderLines } from "../gating/load-order-lines"
import { giveBackApprovalsOf, giveBackUses, useApprovalsOf, type Uses } from "../gating/use-approvals"
import { undeclaredHook } from "./undeclared-hook"

/** The last thing before an order stands: a refusal here undoes the order and its payment. */
undeclaredHook<{ order_id: string }, Uses | null>(completeCartWorkflow.hooks, "orderCreated")(
  async ({ order_id }, { container }) => {
    const uses = await useApprovalsOf(container, order_id, await loadOrderLines(container, order_id))
    return new StepResponse(undefined, uses)
  },
  async (uses, { container }) => {
    if (uses) await giveBackUses(container, uses)
  },
)

cancelOrderWorkflow.hooks.orderCanceled(async ({ order }, { container }) => {
  await giveBackApprovalsOf(container, order.id)
})
