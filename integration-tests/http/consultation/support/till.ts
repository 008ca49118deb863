import type { Actor, Answer } from "../../../helpers/actor"
import type { Failure } from "../../../helpers/cases"

export type Made = Failure & {
  cart: { id: string }
  payment_collection: { id: string }
  shipping_options: { id: string }[]
  order: { id: string; items: { id: string }[] }
  orders: { id: string }[]
}

type Line = { variant_id: string; quantity: number }

const ADDRESS = {
  first_name: "Ana",
  last_name: "Diaz",
  address_1: "1 Main St",
  city: "Oakland",
  postal_code: "94607",
  province: "us-ca",
  country_code: "us",
}

/** Somebody at a store, buying the way a storefront does. */
export class Till {
  constructor(
    private readonly who: Actor,
    private readonly region_id: string,
  ) {}

  async newCart(items: Line[]): Promise<string> {
    const { data } = await this.who.post<Made>("/store/carts", { region_id: this.region_id, items })
    return data.cart.id
  }

  async payFor(cart_id: string): Promise<string> {
    const { data } = await this.who.post<Made>("/store/payment-collections", { cart_id })
    const { id } = data.payment_collection
    const provider_id = "pp_system_default"
    await this.who.post(`/store/payment-collections/${id}/payment-sessions`, { provider_id })
    return id
  }

  /** @returns a cart that only needs to be completed */
  async filledCart(items: Line[], shipping_address = ADDRESS): Promise<string> {
    const cart_id = await this.newCart(items)
    const url = `/store/carts/${cart_id}`
    await this.who.post(url, { email: "somebody@example.com", shipping_address })
    const { data } = await this.who.get<Made>(`/store/shipping-options?cart_id=${cart_id}`)
    await this.who.post(`${url}/shipping-methods`, { option_id: data.shipping_options[0]?.id })
    await this.payFor(cart_id)
    return cart_id
  }

  complete(cart_id: string): Promise<Answer<Made>> {
    return this.who.post(`/store/carts/${cart_id}/complete`)
  }

  async place(items: Line[]): Promise<Made> {
    return (await this.complete(await this.filledCart(items))).data
  }
}
