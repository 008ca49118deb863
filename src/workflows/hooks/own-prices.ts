import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  addToCartWorkflow,
  createCartWorkflow,
  refreshCartItemsWorkflow,
  updateLineItemInCartWorkflow,
} from "@medusajs/medusa/core-flows"
import { loadCartLines } from "../gating/load-cart-lines"

/**
 * A business's own prices are a price list of Medusa's with a rule for its sales channel. Carts do not always say the
 * channel to the pricing; here they do.
 */

createCartWorkflow.hooks.setPricingContext(async ({ salesChannel }, { container }) =>
  pricedFor(container, salesChannel?.id),
)

addToCartWorkflow.hooks.setPricingContext(async ({ cart }, { container }) =>
  pricedFor(container, cart.sales_channel_id),
)

updateLineItemInCartWorkflow.hooks.setPricingContext(async ({ cart }, { container }) =>
  pricedFor(container, cart.sales_channel_id),
)

refreshCartItemsWorkflow.hooks.setPricingContext(async ({ cart_id }, { container }) => {
  const { sales_channel_id } = await loadCartLines(container, cart_id)
  return pricedFor(container, sales_channel_id)
})

async function pricedFor(container: MedusaContainer, sales_channel_id: string | null | undefined) {
  await forgetAttributes(container)
  return new StepResponse({ sales_channel_id: sales_channel_id ?? "" })
}

/**
 * With a context as large as a cart's, Medusa's pricing looks only at attributes it has seen in some rule, and each
 * process remembers those for good: a business's first price of its own would not count in processes that asked
 * before. Any write to the rules makes it look again; so does one of nothing.
 */
async function forgetAttributes(container: MedusaContainer): Promise<void> {
  await container.resolve(Modules.PRICING).updatePriceRules([])
}
