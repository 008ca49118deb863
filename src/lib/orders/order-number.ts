import { randomInt } from "node:crypto"

/** No 0, O, 1, I or L: a number is read out on the telephone. */
const ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
const LENGTH = 6
const SHAPE = new RegExp(`^OD-[${ALPHABET}]{${LENGTH}}$`)

/** A number as people say it, such as `OD-NUB966`; nearly 900 million there are, and the table says whether it is free. */
export function newOrderNumber(): string {
  const letters = Array.from({ length: LENGTH }, () => ALPHABET.charAt(randomInt(ALPHABET.length)))
  return `OD-${letters.join("")}`
}

/** What somebody typed as an order number: in any case, with or without the prefix and its hyphen; null for anything else. */
export function readOrderNumber(text: string): string | null {
  const bare = text.trim().toUpperCase().replace(/\s+/g, "").replace(/^OD-?/, "")
  const number = `OD-${bare}`
  return SHAPE.test(number) ? number : null
}
