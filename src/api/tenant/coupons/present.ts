import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { CouponRow } from "../../../modules/coupon/scoped-coupons"

type Counted = CouponRow & { uses: number }

/** Coupons with what Medusa knows of them: one query a page. */
export async function presentCoupons(container: MedusaContainer, coupons: Counted[]) {
  const promotions = await container
    .resolve(Modules.PROMOTION)
    .listPromotions(
      { id: coupons.map(({ promotion_id }) => promotion_id) },
      { relations: ["application_method", "campaign"], take: coupons.length },
    )
  const byId = new Map(promotions.map((promotion) => [promotion.id, promotion]))
  return coupons.map(({ id, code, total_limit, per_customer_limit, uses, promotion_id, created_at }) => {
    const { status, application_method: method, campaign } = byId.get(promotion_id) ?? {}
    const is_shipping = method?.target_type === "shipping_methods"
    return {
      id,
      code,
      kind: is_shipping ? "free_shipping" : (method?.type ?? "fixed"),
      value: is_shipping ? 0 : Number(method?.value ?? 0),
      status: status ?? "inactive",
      starts_at: campaign?.starts_at ?? null,
      ends_at: campaign?.ends_at ?? null,
      total_limit,
      per_customer_limit,
      uses,
      created_at,
    }
  })
}
