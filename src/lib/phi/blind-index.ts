import { createHmac, hkdfSync } from "node:crypto"
import { assertScope } from "../scope"
import { normaliseFor, type BlindIndexKind } from "./normalise"

export interface BlindIndexContext {
  table: string
  column: string
  business_id: string
  /** How to normalise; taken from the column's name (`…email…`, `…phone…`) when absent. */
  kind?: BlindIndexKind
}

/**
 * A value that finds equal values without revealing them: HMAC-SHA256 over the
 * normalised text, with a key derived (HKDF) from `root` for one column of one
 * business. Two businesses can therefore not see that they share a patient.
 */
export function blindIndexWith(root: Buffer, value: string, context: BlindIndexContext): string {
  const business = assertScope(context.business_id)
  const key = derivedKey(root, JSON.stringify([context.table, context.column, business]))
  const normalised = normaliseFor(context.column, value, context.kind)
  return createHmac("sha256", key).update(normalised, "utf8").digest("base64url")
}

/** Deriving costs more than indexing, and the same few businesses come again and again. */
const derived = new WeakMap<Buffer, Map<string, Buffer>>()
const MOST_DERIVED = 1000

function derivedKey(root: Buffer, info: string): Buffer {
  const keys = derived.get(root) ?? new Map<string, Buffer>()
  const known = keys.get(info)
  if (known) return known
  if (keys.size >= MOST_DERIVED) keys.clear()
  const key = Buffer.from(hkdfSync("sha256", root, "therxspot/phi/blind-index/v1", info, 32))
  derived.set(root, keys.set(info, key))
  return key
}
