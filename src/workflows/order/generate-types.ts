import type { OrderActor } from "../../modules/order-desk/types"

export type ShipTo = {
  first_name: string
  last_name: string
  address_1: string
  address_2?: string
  city: string
  province: string
  postal_code: string
}

export type GenerateInput = {
  business_id: string
  sales_channel_id: string
  serviceable_states: string[]
  consultation_id: string
  actor: OrderActor
  /** 1 is the treatment itself, 2 its first refill; the same number again is the same order. */
  fill: number
  ship_to: ShipTo
}
