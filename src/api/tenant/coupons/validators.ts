import { z } from "@medusajs/framework/zod"
import { readCouponCode } from "../../../lib/coupons/code"
import { COUPON_KINDS } from "../../../workflows/coupon/types"
import { pageFields } from "../../utils/validate"

export const TenantListCoupons = z.object(pageFields)

const count = (longest: number) =>
  z
    .number()
    .int("must be a whole number")
    .min(1, "must be at least 1")
    .max(longest, `must be at most ${longest}`)

const time = z.iso.datetime({ offset: true, error: "must be an ISO 8601 time such as 2026-02-03T12:00:00Z" })

const cents = (value: number) => Math.abs(value * 100 - Math.round(value * 100)) < 1e-6

const money = (what: string) =>
  z
    .number(what)
    .min(0, "must not be negative")
    .max(100_000, "must be at most 100000")
    .refine(cents, "has at most two decimals")

export const TenantCreateCoupon = z
  .strictObject({
    code: z
      .string("is required")
      .refine((code) => readCouponCode(code) !== null, "must have 3 to 32 letters, digits or hyphens")
      .transform((code) => readCouponCode(code) ?? ""),
    kind: z.enum(COUPON_KINDS, `must be one of ${COUPON_KINDS.join(", ")}`),
    value: money("must be an amount").default(0),
    starts_at: time.optional(),
    ends_at: time.optional(),
    total_limit: count(1_000_000).optional(),
    per_customer_limit: count(1_000).optional(),
    minimum: money("must be an amount").optional(),
    product_ids: z.array(z.string().max(64)).max(100, "name at most 100 products").optional(),
  })
  .refine(({ kind, value }) => kind === "free_shipping" || value > 0, {
    path: ["value"],
    message: "must be more than 0",
  })
  .refine(({ kind, value }) => kind !== "percentage" || value <= 100, {
    path: ["value"],
    message: "must be at most 100 percent",
  })
  .refine(({ starts_at, ends_at }) => !starts_at || !ends_at || Date.parse(starts_at) < Date.parse(ends_at), {
    path: ["ends_at"],
    message: "must be after the start",
  })

export type TenantCreateCouponType = z.infer<typeof TenantCreateCoupon>
