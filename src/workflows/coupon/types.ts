export const COUPON_KINDS = ["fixed", "percentage", "free_shipping"] as const

export type NewCouponInput = {
  business_id: string
  sales_channel_id: string
  /** As people write it. */
  code: string
  kind: (typeof COUPON_KINDS)[number]
  /** Dollars or percent; nothing for free shipping. */
  value: number
  starts_at?: string
  ends_at?: string
  total_limit?: number
  per_customer_limit?: number
  /** What the goods have to cost, in dollars. */
  minimum?: number
  /** Only these; all without it. */
  product_ids?: string[]
}
