import { addOrderLineItemsWorkflow } from "@medusajs/medusa/core-flows"
import { assertMayBuy } from "../gating/assert-may-buy"

/**
 * Edits of an order or a draft, exchanges and claims all add their items through this one workflow of Medusa's. It has
 * no hook for validation; the one that asks for a pricing context runs before anything is written, and a refusal there
 * stops the rest.
 */
addOrderLineItemsWorkflow.hooks.setPricingContext(async ({ order, variantIds }, { container }) => {
  const { sales_channel_id, customer } = order
  // How many is not said here; it is when the change is made final.
  const lines = variantIds.map((variant_id: string) => ({ variant_id, quantity: 1 }))
  await assertMayBuy(container, { sales_channel_id, customer_id: customer?.id, lines })
})
