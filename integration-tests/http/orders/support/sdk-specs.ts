import Medusa from "@medusajs/js-sdk"
import type { DemoSuite } from "../../../helpers/demo-suite"
import { openTreatment } from "../../../helpers/store"
import { ADDRESS } from "./shop"

/** Whoever builds a storefront of their own takes Medusa's SDK and a business's key, and nothing of ours. */
export function sdkSpecs({ api, world }: DemoSuite): void {
  it("serves Medusa's own JavaScript SDK, from the list of products to the order", async () => {
    const { best } = world()
    const { store } = new Medusa({
      baseUrl: api.defaults.baseURL ?? "",
      publishableKey: best.publishable_key,
      auth: { type: "jwt", jwtTokenStorageMethod: "memory" },
    })
    const { regions } = await store.region.list()
    const region_id = regions[0]?.id ?? ""
    const { products } = await store.product.list({ region_id, fields: "*variants.calculated_price" })
    const product = products.find(({ id }) => id === openTreatment(best).id)
    const variant = product?.variants?.[0]
    const { cart } = await store.cart.create({
      region_id,
      email: "guest@example.com",
      items: [{ variant_id: variant?.id ?? "", quantity: 2 }],
    })
    expect(cart.items?.[0]?.unit_price).toBe(variant?.calculated_price?.calculated_amount)
    await store.cart.update(cart.id, { shipping_address: ADDRESS, billing_address: ADDRESS })
    const { shipping_options } = await store.fulfillment.listCartOptions({ cart_id: cart.id })
    const shipped = await store.cart.addShippingMethod(cart.id, { option_id: shipping_options[0]?.id ?? "" })
    await store.payment.initiatePaymentSession(shipped.cart, { provider_id: "pp_system_default" })
    const placed = await store.cart.complete(cart.id)
    expect(placed).toMatchObject({ type: "order", order: { email: "guest@example.com", region_id } })
    if (placed.type === "order") expect(placed.order.items?.[0]?.quantity).toBe(2)
  })
}
