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

/** How money comes that is not paid here; words from a list, because they are kept in clear. */
export const PAYMENT_METHODS = [
  "bank_transfer",
  "card_terminal",
  "check",
  "cash",
  "insurance",
  "other",
] as const

export type OutsidePayment = {
  method: (typeof PAYMENT_METHODS)[number]
  /** The bank's, the terminal's, the check's number. */
  reference?: string
  /** The day it was paid, `2026-02-03`. */
  paid_on: string
}

export type GenerateInput = {
  business_id: string
  sales_channel_id: string
  serviceable_states: string[]
  consultation_id: string
  actor: OrderActor
  /** 1 is the treatment itself, 2 its first refill; the same number again is the same order. */
  fill: number
  quantity: number
  ship_to: ShipTo
  payment?: OutsidePayment
}
