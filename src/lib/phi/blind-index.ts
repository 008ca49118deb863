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
  const info = JSON.stringify([context.table, context.column, business])
  const key = hkdfSync("sha256", root, "therxspot/phi/blind-index/v1", info, 32)
  const normalised = normaliseFor(context.column, value, context.kind)
  return createHmac("sha256", Buffer.from(key)).update(normalised, "utf8").digest("base64url")
}
