import canonicalize from "canonicalize"

/**
 * JSON with one spelling: keys sorted recursively (by UTF-16 code unit), no spaces,
 * scalars as `JSON.stringify` writes them. Existing Hub and partner clients sign this
 * text. Throws a `TypeError` for what has no JSON form (undefined, a function).
 */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value)
  if (text === undefined) {
    throw new TypeError("The value has no JSON form")
  }
  return text
}
