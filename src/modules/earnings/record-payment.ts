import {
  captureEntries,
  commissionFor,
  refundEntries,
  RefundBeyondCharge,
  type EntryKind,
  type NewEntry,
  type PaymentSoFar,
} from "../../lib/ledger"
import type { Sql } from "../../utils/sql"
import { rulesFor } from "./commission-rules"
import { asFeeTerms, effectiveTerms } from "./fee-terms"
import { lockBook, postEntries } from "./post-entries"
import { holdOrder, isReleased, releaseEntries } from "./release-entries"
import type { PaymentFacts, Problem } from "./types"

type Known = { kind: EntryKind; source_type: string; source_id: string; minor: string; payment_id: string }

export interface RecordedPayment {
  posted: number
  problems: Problem[]
}

/**
 * Brings the ledger to what Medusa knows about one payment, in the transaction given: each capture and each refund that
 * has no entries gets them. Repeating it, or running it beside itself, changes nothing. A refund beyond what was
 * captured is no entry but a problem for people.
 */
export async function recordPayment(sql: Sql, facts: PaymentFacts): Promise<RecordedPayment> {
  const { business_id, currency, payment_id, order_id } = facts
  await lockBook(sql, business_id, currency)
  const known = await knownEntries(sql, facts)
  const is_new = (source: string) => (fact: { id: string }) =>
    !known.some(({ source_type, source_id }) => source_type === source && source_id === fact.id)
  const captures = facts.captures.filter(is_new("capture"))
  const refunds = facts.refunds.filter(is_new("refund")).sort((one, other) => (one.at < other.at ? -1 : 1))
  if (captures.length + refunds.length === 0) return { posted: 0, problems: [] }

  const fresh: NewEntry[] = []
  const problems: Problem[] = []
  const terms = await effectiveTerms(sql, business_id)
  const rules = await rulesFor(sql, business_id)
  const parts = facts.parts.map(({ minor, taxed, ...sold }) => ({
    minor,
    rate: taxed ? commissionFor(rules, { business_id, ...sold }) : null,
  }))
  const has_fee = () =>
    [...known, ...fresh].some(({ kind }) => kind === "consult_fee" || kind === "clinician_fee")
  for (const { id: capture_id, minor, at: captured_at } of captures) {
    const common = { business_id, currency, payment_id, order_id, capture_id, captured_at, minor, parts }
    const owes_consult_fee = facts.has_consultation && !has_fee()
    fresh.push(...captureEntries({ ...common, owes_consult_fee, terms: asFeeTerms(terms) }))
  }
  for (const { id: refund_id, minor, at: refunded_at } of refunds) {
    const refund = { business_id, currency, payment_id, order_id, refund_id, refunded_at, minor }
    try {
      fresh.push(...refundEntries(refund, soFar(payment_id, known, fresh)))
    } catch (error) {
      if (!(error instanceof RefundBeyondCharge)) throw error
      const message = `Refund of ${minor} ${currency} is more than was captured and is not in the ledger`
      problems.push({ code: "REFUND_BEYOND_CHARGE", business_id, currency, subject: refund_id, message })
    }
  }
  const ids = await postEntries(sql, fresh)
  await settleAvailability(sql, facts, ids, terms.hold_days)
  return { posted: ids.length, problems }
}

/** What is written about the payment, and about consultation fees of its order. */
async function knownEntries(sql: Sql, { business_id, payment_id, order_id }: PaymentFacts): Promise<Known[]> {
  return sql.execute(
    `select kind, source_type, source_id, minor::text, payment_id from ledger_entry
     where business_id = ? and (payment_id = ? or (order_id = ? and kind in ('consult_fee', 'clinician_fee')))`,
    [business_id, payment_id, order_id],
  )
}

function soFar(payment_id: string, known: readonly Known[], fresh: readonly NewEntry[]): PaymentSoFar {
  const rows = [...known, ...fresh].filter((row) => row.payment_id === payment_id)
  const sum = (...kinds: EntryKind[]): bigint =>
    rows.filter(({ kind }) => kinds.includes(kind)).reduce((total, { minor }) => total + BigInt(minor), 0n)
  return {
    captured: sum("sale", "consult_fee"),
    refunded: sum("refund"),
    commission: sum("commission"),
    commission_returned: sum("commission_return"),
    processing_fee: sum("processing_fee"),
    processing_fee_returned: sum("processing_fee_return"),
  }
}

/** An order that is available stays so, with whatever comes later; any other waits for its delivery or its days. */
async function settleAvailability(
  sql: Sql,
  { business_id, order_id, currency, captures }: PaymentFacts,
  entry_ids: string[],
  days: number,
): Promise<void> {
  if (entry_ids.length === 0) return
  if (await isReleased(sql, business_id, order_id)) return releaseEntries(sql, business_id, entry_ids)
  const from = captures[0]?.at ?? new Date().toISOString()
  await holdOrder(sql, { business_id, order_id, currency, from, days })
}
