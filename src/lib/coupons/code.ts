/** Between the business and its word; people's codes never hold it. */
const SEPARATOR = "~"

/** A code as people write it: letters, digits and hyphens, in capitals. Null for anything else. */
export function readCouponCode(text: string): string | null {
  const code = text.trim().toUpperCase()
  return /^[A-Z0-9][A-Z0-9-]{2,31}$/.test(code) ? code : null
}

/** The code as Medusa knows it, where codes are unique on the whole platform: the same word in two businesses is two. */
export const insideCode = (business_id: string, code: string): string => `${business_id}${SEPARATOR}${code}`

/** The code as people see it. */
export const bareCode = (inside: string): string => inside.slice(inside.indexOf(SEPARATOR) + 1)

/** A body's `code` values, wherever they stand, as people see them; only this business's own are changed. */
export function withBareCodes(body: unknown, business_id: string): unknown {
  const prefix = insideCode(business_id, "")
  if (Array.isArray(body)) return body.map((one) => withBareCodes(one, business_id))
  if (typeof body !== "object" || body === null || body instanceof Date) return body
  const plain = Object.getPrototypeOf(body) === Object.prototype
  if (!plain) return body
  return Object.fromEntries(
    Object.entries(body).map(([key, value]) => [
      key,
      key === "code" && typeof value === "string" && value.startsWith(prefix)
        ? bareCode(value)
        : withBareCodes(value, business_id),
    ]),
  )
}
