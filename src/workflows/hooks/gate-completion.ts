import { completeCartWorkflow } from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { StepResponse } from "@medusajs/framework/workflows-sdk"
import { releaseCardHold } from "../checkout/release-card-hold"
import { assertCheckout } from "../gating/assert-checkout"
import { assertMayBuy } from "../gating/assert-may-buy"
import { assertPrices } from "../gating/assert-prices"
import { assertShipTo } from "../gating/assert-ship-to"
import { loadCartLines } from "../gating/load-cart-lines"
import { orderOfCart } from "../order/order-of-cart"

/**
 * A cart becomes an order, or keeps no money of its patient's: neither where it is refused here nor where anything after
 * this fails. A cart that is an order already is not asked again: the second press shows the order of the first.
 */
completeCartWorkflow.hooks.validate(
  async ({ input: { id: cart_id } }, { container }) => {
    if (await orderOfCart(container, cart_id)) return new StepResponse(undefined, null)
    try {
      await assertMayComplete(container, cart_id)
    } catch (error) {
      await releaseCardHold(container, cart_id)
      throw error
    }
    return new StepResponse(undefined, cart_id)
  },
  async (cart_id, { container }) => {
    if (cart_id) await releaseCardHold(container, cart_id)
  },
)

async function assertMayComplete(container: MedusaContainer, cart_id: string): Promise<void> {
  assertCheckout()
  const cart = await loadCartLines(container, cart_id)
  await assertMayBuy(container, cart)
  await assertShipTo(container, { ...cart, is_final: true })
  await assertPrices(container, cart_id)
}
