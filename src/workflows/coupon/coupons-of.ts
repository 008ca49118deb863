import type { MedusaContainer } from "@medusajs/framework/types"
import { COUPON_MODULE } from "../../modules/coupon"
import type { ScopedCoupons } from "../../modules/coupon/scoped-coupons"
import type { CouponModuleService } from "../../modules/coupon/service"

/** One business's coupons. */
export function couponsOf(container: MedusaContainer, business_id: string): ScopedCoupons {
  const coupons: CouponModuleService = container.resolve(COUPON_MODULE)
  return coupons.scoped(business_id)
}
