/** A payment that a shopper chooses. Guests have no customer. */
export type BeginPaymentInput = {
  payment_collection_id: string
  provider_id: string
  customer_id?: string
  data?: Record<string, unknown>
}
