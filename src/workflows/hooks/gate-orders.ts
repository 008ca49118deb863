import { createOrderWorkflow, transferCartCustomerWorkflow } from "@medusajs/medusa/core-flows"
import type { OrderDTO } from "@medusajs/framework/types"
import { assertMayBuy } from "../gating/assert-may-buy"
import { loadCartLines } from "../gating/load-cart-lines"

/** A draft or hand-made order is undone again when its customer has no approval: the hook's refusal compensates it. */
createOrderWorkflow.hooks.orderCreated(async ({ order }, { container }) => {
  const { sales_channel_id, customer_id, items = [] }: OrderDTO = order
  await assertMayBuy(container, {
    sales_channel_id,
    customer_id,
    variant_ids: items.map(({ variant_id }) => variant_id),
  })
})

transferCartCustomerWorkflow.hooks.validate(async ({ input }, { container }) => {
  const cart = await loadCartLines(container, input.id)
  await assertMayBuy(container, { ...cart, customer_id: input.customer_id })
})
