import { createOrderWorkflow, transferCartCustomerWorkflow } from "@medusajs/medusa/core-flows"
import { assertMayBuy } from "../gating/assert-may-buy"
import { loadCartLines } from "../gating/load-cart-lines"
import { loadOrderLines } from "../gating/load-order-lines"

/** A draft or hand-made order is undone again when its customer has no approval: the hook's refusal compensates it. */
createOrderWorkflow.hooks.orderCreated(async ({ order }, { container }) => {
  await assertMayBuy(container, await loadOrderLines(container, order.id))
})

transferCartCustomerWorkflow.hooks.validate(async ({ input }, { container }) => {
  const cart = await loadCartLines(container, input.id)
  await assertMayBuy(container, { ...cart, customer_id: input.customer_id })
})
