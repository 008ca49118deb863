import { allocate, MoneyError, shareOf } from "../money"
import type { AppliedRate } from "./commission"
import { entries, type NewEntry } from "./entry"

/** What a business is charged; null fields of a business fall back to the platform's. */
export interface FeeTerms {
  /** The part of an order with a consultation that is the consultation's; no commission on it. */
  consult_fee_minor: bigint
  /** What the clinician gets for it. */
  clinician_fee_minor: bigint
  processing_bp: number
  processing_fixed_minor: bigint
}

/** A part of an order: an item, its delivery, or its taxes. Null rate: no commission on it. */
export interface OrderPart {
  minor: bigint
  rate: AppliedRate | null
}

export interface CapturedPayment {
  business_id: string
  currency: string
  capture_id: string
  payment_id: string
  order_id: string
  captured_at: string
  minor: bigint
  parts: readonly OrderPart[]
  /** The order needed a consultation, and no entry for it has been made yet. */
  owes_consult_fee: boolean
  terms: FeeTerms
}

/**
 * What a captured payment means: the sale, and what is taken out of it. A capture of a part of an order counts for its
 * items in proportion. The consultation's fees come out of an order's first capture, whole.
 *
 * @throws MoneyError for an amount that is not above zero
 */
export function captureEntries(payment: CapturedPayment): NewEntry[] {
  const { business_id, currency, payment_id, order_id, captured_at: occurred_at, minor, terms } = payment
  if (minor <= 0n) throw new MoneyError("A captured amount is above zero")
  const common = { business_id, currency, payment_id, order_id, occurred_at, details: {} }
  const capture = { ...common, source_type: "capture" as const, source_id: payment.capture_id }
  const consult_fee = payment.owes_consult_fee ? least(terms.consult_fee_minor, minor) : 0n
  const clinician_fee = payment.owes_consult_fee ? terms.clinician_fee_minor : 0n
  const commission = commissionOn(minor - consult_fee, payment.parts)
  const processing_fee = shareOf(minor, terms.processing_bp) + terms.processing_fixed_minor
  return entries([
    { ...capture, kind: "sale", minor: minor - consult_fee },
    { ...capture, kind: "consult_fee", minor: consult_fee },
    { ...capture, kind: "commission", minor: commission.minor, details: { parts: commission.parts } },
    { ...capture, kind: "processing_fee", minor: processing_fee },
    { ...capture, kind: "clinician_fee", minor: clinician_fee },
  ])
}

function commissionOn(minor: bigint, parts: readonly OrderPart[]) {
  const shares = allocate(
    minor,
    parts.map((part) => part.minor),
  )
  const charged = parts.flatMap(({ rate }, index) => {
    const base = shares[index] ?? 0n
    return rate ? [{ ...rate, base, minor: shareOf(base, rate.rate_bp) }] : []
  })
  return {
    minor: charged.reduce((sum, part) => sum + part.minor, 0n),
    parts: charged.map((part) => ({ ...part, base: part.base.toString(), minor: part.minor.toString() })),
  }
}

const least = (one: bigint, other: bigint): bigint => (one < other ? one : other)
