import "server-only"
import { z } from "zod"
import { callAsMember } from "./call"

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? null)
const number = z
  .number()
  .nullish()
  .transform((value) => value ?? null)

const couponSchema = z.object({
  id: z.string(),
  code: z.string(),
  kind: z.string(),
  value: z.number(),
  status: z.string(),
  starts_at: text,
  ends_at: text,
  total_limit: number,
  per_customer_limit: number,
  uses: z.number(),
})

const listSchema = z.object({ coupons: z.array(couponSchema), count: z.number() })

export type Coupon = z.infer<typeof couponSchema>

export function listCoupons(
  business_id: string,
  limit: number,
  offset: number,
): Promise<{ coupons: Coupon[]; count: number }> {
  return callAsMember(`/tenant/coupons?limit=${limit}&offset=${offset}`, { business_id, schema: listSchema })
}

/** Owners and admins only. Throws the backend's refusal with its issues by field. */
export async function createCoupon(business_id: string, body: object): Promise<void> {
  await callAsMember("/tenant/coupons", { method: "POST", business_id, body, schema: z.unknown() })
}

export async function endCoupon(business_id: string, id: string): Promise<void> {
  const path = `/tenant/coupons/${encodeURIComponent(id)}/end`
  await callAsMember(path, { method: "POST", business_id, body: {}, schema: z.unknown() })
}

const productsSchema = z.object({ products: z.array(z.object({ id: z.string(), title: z.string() })) })

export type CouponProduct = z.infer<typeof productsSchema>["products"][number]

/** What a coupon may be for; a business with more than a hundred products names them one by one through the API. */
export async function listCouponProducts(business_id: string): Promise<CouponProduct[]> {
  const path = "/tenant/coupons/products?limit=100"
  return (await callAsMember(path, { business_id, schema: productsSchema })).products
}
