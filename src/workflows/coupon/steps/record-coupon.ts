import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { couponsOf } from "../coupons-of"

type Recorded = {
  business_id: string
  promotion_id: string
  code: string
  total_limit: number | null
  per_customer_limit: number | null
}

/** Our half of a coupon. */
export const recordCouponStep = createStep(
  "record-coupon",
  async ({ business_id, ...coupon }: Recorded, { container }) => {
    const { id } = await couponsOf(container, business_id).create(coupon)
    return new StepResponse({ id, business_id }, { id, business_id })
  },
  async (made, { container }) => {
    if (made) await couponsOf(container, made.business_id).remove(made.id)
  },
)
