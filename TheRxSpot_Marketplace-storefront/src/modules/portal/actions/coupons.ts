"use server"

import { refresh } from "next/cache"
import { createCoupon, endCoupon } from "@/lib/data/portal/coupons"
import { refused, textFields, type FormState } from "../logic/form-state"
import { problemOf } from "./attempt"
import { idSchema } from "./schemas"

const FIELDS = [
  "code",
  "kind",
  "value",
  "minimum",
  "total_limit",
  "per_customer_limit",
  "starts_at",
  "ends_at",
]
const NUMBERS = ["value", "minimum", "total_limit", "per_customer_limit"]
const TIMES = ["starts_at", "ends_at"]

/** Makes a coupon; what is wrong with it is said at its field, in the backend's words. */
export async function createCouponAction(
  business_id: string,
  _before: FormState,
  form: FormData,
): Promise<FormState> {
  const values = textFields(form, FIELDS)
  const given = Object.entries(values).filter(([, text]) => text.trim() !== "")
  const product_ids = form.getAll("product_ids").map((id) => idSchema.parse(id))
  const body = {
    ...Object.fromEntries(given.map(([name, text]) => [name, typed(name, text.trim())])),
    ...(product_ids.length > 0 ? { product_ids } : {}),
  }
  try {
    await createCoupon(idSchema.parse(business_id), body)
  } catch (error) {
    const { code, message, issues = [] } = problemOf(error)
    const by_field = Object.fromEntries(issues.map(({ field, message: words }) => [field, words]))
    if (code === "COUPON_CODE_TAKEN") return refused(values, null, { code: message })
    return refused(values, issues.length > 0 ? null : message, by_field)
  }
  refresh()
  return { message: null, errors: {}, values: {}, done: "The coupon works from now on." }
}

/** Days are taken as UTC: from the first moment of the start to the last of the end. */
function typed(name: string, text: string): unknown {
  if (NUMBERS.includes(name)) return Number(text)
  if (TIMES.includes(name)) return `${text}T${name === "starts_at" ? "00:00:00" : "23:59:59"}Z`
  return text
}

export async function endCouponAction(business_id: string, id: string): Promise<void> {
  await endCoupon(idSchema.parse(business_id), idSchema.parse(id))
  refresh()
}
