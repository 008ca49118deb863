import type { AuditDetail } from "./entry"

/**
 * Ids as we and Medusa make them (`consult_01J…`), `system`, job names. A path holds what a visitor typed, which
 * may be a name, so that only what has the shape of an id is ever kept.
 */
const ID = /^[a-z][a-z_]{1,24}_[0-9A-HJKMNP-TV-Z]{26}$|^login_[0-9a-f]{16,64}$/

const CODE = /^[A-Za-z0-9][A-Za-z0-9_.:-]{0,63}$/

const MAX_KEYS = 20
const MAX_IDS = 100

/** The id, or null for what is none. */
export function idOrNull(value: string | null | undefined): string | null {
  return value && ID.test(value) ? value : null
}

/** A word of ours: a role, an entity, a refusal. @throws TypeError for anything else: it is a programming error */
export function codeOrNull(value: string | null | undefined): string | null {
  if (value === null || value === undefined || value === "") return null
  if (CODE.test(value)) return value
  throw new TypeError("The audit log keeps codes, not sentences")
}

/** @throws TypeError naming the key of what is neither an id, a code, a number nor a flag */
export function checkedDetail(detail: AuditDetail): AuditDetail {
  const entries = Object.entries(detail)
  if (entries.length > MAX_KEYS) throw new TypeError(`An audit entry's detail has at most ${MAX_KEYS} keys`)
  for (const [key, value] of entries) {
    if (!CODE.test(key) || !isHarmless(value))
      throw new TypeError(`"${key}" of an audit entry's detail must hold ids, codes or numbers only`)
  }
  return detail
}

function isHarmless(value: AuditDetail[string]): boolean {
  if (typeof value === "number") return Number.isFinite(value)
  if (typeof value === "boolean") return true
  if (typeof value === "string") return CODE.test(value)
  return value.length <= MAX_IDS && value.every((one) => CODE.test(one))
}
