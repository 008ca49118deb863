import {
  addToCartWorkflow,
  completeCartWorkflow,
  createCartWorkflow,
  updateCartWorkflow,
  updateLineItemInCartWorkflow,
} from "@medusajs/medusa/core-flows"
import { assertCheckout } from "../gating/assert-checkout"
import { assertMayBuy } from "../gating/assert-may-buy"
import { loadCartLines } from "../gating/load-cart-lines"

/** Every way an item comes into a cart, stays in it under another customer, or becomes an order. */

createCartWorkflow.hooks.validate(async ({ cart }, { container }) => {
  const { sales_channel_id, customer_id, items = [] } = cart
  await assertMayBuy(container, {
    sales_channel_id,
    customer_id,
    variant_ids: items.map(({ variant_id }) => variant_id),
  })
})

addToCartWorkflow.hooks.validate(async ({ input, cart }, { container }) => {
  const { sales_channel_id, customer_id } = cart
  await assertMayBuy(container, {
    sales_channel_id,
    customer_id,
    variant_ids: input.items.map(({ variant_id }) => variant_id),
  })
})

updateLineItemInCartWorkflow.hooks.validate(async ({ input }, { container }) => {
  await assertMayBuy(container, await loadCartLines(container, input.cart_id))
})

updateCartWorkflow.hooks.validate(async ({ input }, { container }) => {
  const { customer_id, ...cart } = await loadCartLines(container, input.id)
  await assertMayBuy(container, { ...cart, customer_id: input.customer_id ?? customer_id })
})

completeCartWorkflow.hooks.validate(async ({ input }, { container }) => {
  assertCheckout()
  await assertMayBuy(container, await loadCartLines(container, input.id))
})
