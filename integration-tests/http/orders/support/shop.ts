import type { Actor, Answer } from "../../../helpers/actor"
import type { Failure } from "../../../helpers/cases"
import type { Store } from "../../../helpers/store"

type Made = Failure & {
  cart: { id: string }
  payment_collection: { id: string }
  shipping_options: { id: string }[]
  order: { id: string }
  type: "cart" | "order"
}

export const ADDRESS = {
  first_name: "Ana",
  last_name: "Diaz",
  address_1: "1 Main St",
  city: "Oakland",
  postal_code: "94607",
  province: "us-ca",
  country_code: "us",
}

/** What a storefront does with a store's core routes. */
export class Shop {
  private readonly patient: Actor

  constructor(
    patient: Actor,
    store: Store,
    private readonly region_id: string,
  ) {
    this.patient = patient.at(store)
  }

  /** @returns a cart that only needs to be completed */
  async filledCart(
    variant_ids: string[],
    promo_codes: string[] = [],
    provider_id?: string,
    details?: object,
  ): Promise<string> {
    const cart_id = await this.unpaidCart(variant_ids, promo_codes)
    await this.pay(cart_id, provider_id, details)
    return cart_id
  }

  /** @returns a cart with an address and a way of shipping */
  async unpaidCart(variant_ids: string[], promo_codes: string[] = []): Promise<string> {
    const items = variant_ids.map((variant_id) => ({ variant_id, quantity: 1 }))
    const made = await this.patient.post<Made>("/store/carts", { region_id: this.region_id, items })
    if (made.status !== 200) throw new Error(`No cart was made: ${JSON.stringify(made.data)}`)
    const { id: cart_id } = made.data.cart
    await this.patient.post(`/store/carts/${cart_id}`, {
      email: "ana@example.com",
      shipping_address: ADDRESS,
    })
    const { data } = await this.patient.get<Made>(`/store/shipping-options?cart_id=${cart_id}`)
    const option_id = data.shipping_options[0]?.id
    await this.patient.post(`/store/carts/${cart_id}/shipping-methods`, { option_id })
    if (promo_codes.length > 0) await this.patient.post(`/store/carts/${cart_id}/promotions`, { promo_codes })
    return cart_id
  }

  /** Begins a payment, again where one was refused. */
  async pay(cart_id: string, provider_id = "pp_system_default", details?: object): Promise<void> {
    const paid = await this.patient.post<Made>("/store/payment-collections", { cart_id })
    const sessions = `/store/payment-collections/${paid.data.payment_collection.id}/payment-sessions`
    const chosen = await this.patient.post<Made>(sessions, {
      provider_id,
      data: details,
    })
    if (chosen.status !== 200) throw new Error(`No payment was begun: ${JSON.stringify(chosen.data)}`)
  }

  complete(cart_id: string): Promise<Answer<Made>> {
    return this.patient.post(`/store/carts/${cart_id}/complete`)
  }

  /** @returns the order's id */
  async buy(...variant_ids: string[]): Promise<string> {
    const { status, data } = await this.complete(await this.filledCart(variant_ids))
    if (status !== 200 || !data.order) throw new Error(`No order was made: ${JSON.stringify(data)}`)
    return data.order.id
  }
}
