import type { CreatePromotionDTO } from "@medusajs/framework/types"
import { insideCode } from "../../lib/coupons/code"
import type { NewCouponInput } from "./types"

/** A coupon as Medusa's promotion: for one sales channel only, whatever its code. */
export function asPromotion(input: NewCouponInput): CreatePromotionDTO {
  const { business_id, sales_channel_id, minimum, starts_at, ends_at } = input
  const code = insideCode(business_id, input.code)
  return {
    code,
    type: "standard",
    status: "active",
    is_automatic: false,
    application_method: methodOf(input),
    rules: [
      { attribute: "sales_channel_id", operator: "in", values: [sales_channel_id] },
      ...(minimum
        ? [{ attribute: "item_subtotal", operator: "gte" as const, values: [String(minimum)] }]
        : []),
    ],
    ...(starts_at || ends_at
      ? {
          campaign: {
            name: code,
            campaign_identifier: code,
            starts_at: starts_at ? new Date(starts_at) : null,
            ends_at: ends_at ? new Date(ends_at) : null,
          },
        }
      : {}),
  }
}

function methodOf({ kind, value, product_ids }: NewCouponInput): CreatePromotionDTO["application_method"] {
  const currency_code = "usd"
  if (kind === "free_shipping")
    return {
      type: "percentage",
      target_type: "shipping_methods",
      allocation: "across",
      value: 100,
      currency_code,
    }
  const target_rules = product_ids?.length
    ? [{ attribute: "items.product.id", operator: "in" as const, values: product_ids }]
    : []
  return { type: kind, target_type: "items", allocation: "across", value, currency_code, target_rules }
}
