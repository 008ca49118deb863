import {
  addToCartWorkflow,
  createCartWorkflow,
  updateCartWorkflow,
  updateLineItemInCartWorkflow,
} from "@medusajs/medusa/core-flows"
import { assertMayBuy } from "../gating/assert-may-buy"
import { assertShipTo } from "../gating/assert-ship-to"
import { loadCartLines } from "../gating/load-cart-lines"

/** Every way an item comes into a cart, or stays in it under another customer. */

createCartWorkflow.hooks.validate(async ({ cart }, { container }) => {
  const { sales_channel_id, customer_id, items = [] } = cart
  await assertMayBuy(container, { sales_channel_id, customer_id, lines: items.map(asLine) })
  const ship_to = cart.shipping_address
  if (ship_to) await assertShipTo(container, { sales_channel_id, ship_to, is_final: false })
})

addToCartWorkflow.hooks.validate(async ({ input, cart }, { container }) => {
  const held = await loadCartLines(container, cart.id)
  await assertMayBuy(container, { ...held, lines: [...held.lines, ...input.items.map(asLine)] })
})

updateLineItemInCartWorkflow.hooks.validate(async ({ input }, { container }) => {
  const { lines, ...cart } = await loadCartLines(container, input.cart_id)
  const quantity = input.update.quantity === undefined ? undefined : Number(input.update.quantity)
  const changed = lines.map((line) =>
    line.id === input.item_id ? { ...line, quantity: quantity ?? line.quantity } : line,
  )
  await assertMayBuy(container, { ...cart, lines: changed })
})

updateCartWorkflow.hooks.validate(async ({ input }, { container }) => {
  const { customer_id, ...cart } = await loadCartLines(container, input.id)
  await assertMayBuy(container, { ...cart, customer_id: input.customer_id ?? customer_id })
  const { shipping_address: ship_to } = input
  if (ship_to) await assertShipTo(container, { ...cart, ship_to, is_final: false })
})

/** Quantities may come as Medusa's big numbers. */
function asLine({ variant_id, quantity }: { variant_id?: string | null; quantity?: unknown }) {
  return { variant_id, quantity: Number(quantity ?? 1) }
}
