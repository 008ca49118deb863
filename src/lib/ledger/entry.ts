import { assertScope } from "../scope"
import { MoneyError, money } from "../money"
import type { EntryKind } from "./accounts"

/** What an entry is about; with the kind, unique within a business, so that the same fact counts once. */
export type SourceType = "capture" | "refund" | "payout" | "adjustment"

/** One movement of money. It is written once and never changed. */
export interface NewEntry {
  business_id: string
  currency: string
  kind: EntryKind
  /** Above zero, in the currency's smallest unit. */
  minor: bigint
  source_type: SourceType
  source_id: string
  payment_id: string | null
  order_id: string | null
  /** When the fact happened, ISO 8601. */
  occurred_at: string
  /** How the amount came about, for people; ids and numbers only. */
  details: Record<string, unknown>
}

/** Checks what no entry may be without. @throws MoneyError, TypeError without a business */
export function entry(fields: NewEntry): NewEntry {
  assertScope(fields.business_id)
  const { minor, currency } = money(fields.minor, fields.currency)
  if (minor <= 0n) throw new MoneyError("An entry's amount is above zero; its kind says in which direction")
  if (fields.source_id.trim() === "") throw new MoneyError("An entry needs the id of what it is about")
  return { ...fields, minor, currency }
}

/** The entries that move anything; a fee of nothing is no entry. */
export const entries = (candidates: readonly NewEntry[]): NewEntry[] =>
  candidates.filter(({ minor }) => minor !== 0n).map(entry)

/** The same fact has the same key. */
export const sourceKey = ({
  business_id,
  source_type,
  source_id,
  kind,
}: Pick<NewEntry, "business_id" | "source_type" | "source_id" | "kind">): string =>
  [business_id, source_type, source_id, kind].join("\n")
