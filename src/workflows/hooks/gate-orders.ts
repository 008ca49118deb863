import { createOrderWorkflow, transferCartCustomerWorkflow } from "@medusajs/medusa/core-flows"
import { StepResponse } from "@medusajs/framework/workflows-sdk"
import { assertMayBuy } from "../gating/assert-may-buy"
import { loadCartLines } from "../gating/load-cart-lines"
import { loadOrderLines } from "../gating/load-order-lines"
import { generatedBy } from "../order/generated-by"
import { recordPlacedOrder } from "../order/record-placed-order"
import { giveBackUses, useApprovalsOf } from "../gating/use-approvals"

/**
 * A draft or hand-made order is undone again when its customer has no approval: the hook's refusal compensates it. A
 * draft uses no approval up; the order that it becomes does.
 */
createOrderWorkflow.hooks.orderCreated(
  async ({ order, additional_data }, { container }) => {
    const purchase = await loadOrderLines(container, order.id)
    await assertMayBuy(container, purchase)
    const uses = purchase.is_draft ? null : await useApprovalsOf(container, order.id, purchase)
    await recordPlacedOrder(container, { order_id: order.id, generated_by: generatedBy(additional_data) })
    return new StepResponse(undefined, uses)
  },
  async (uses, { container }) => {
    if (uses) await giveBackUses(container, uses)
  },
)

transferCartCustomerWorkflow.hooks.validate(async ({ input }, { container }) => {
  const cart = await loadCartLines(container, input.id)
  await assertMayBuy(container, { ...cart, customer_id: input.customer_id })
})
