import { divideHalfEven, MoneyError } from "../money"
import { entries, type NewEntry } from "./entry"

/** What the ledger says about a payment so far, in smallest units. */
export interface PaymentSoFar {
  captured: bigint
  refunded: bigint
  commission: bigint
  commission_returned: bigint
  processing_fee: bigint
  processing_fee_returned: bigint
}

export interface Refund {
  business_id: string
  currency: string
  refund_id: string
  payment_id: string
  order_id: string
  refunded_at: string
  minor: bigint
}

/** More was given back than had been taken. */
export class RefundBeyondCharge extends MoneyError {}

/**
 * What a refund means: the money goes back, and so does what the platform and the processor had taken, in proportion.
 * Each return is the share of all refunds so far less what was returned before, so that several refunds which make up
 * the whole return exactly the whole. The clinician's fee stays: the work was done.
 *
 * @throws RefundBeyondCharge, MoneyError for an amount that is not above zero
 */
export function refundEntries(refund: Refund, so_far: PaymentSoFar): NewEntry[] {
  const { business_id, currency, payment_id, order_id, refunded_at: occurred_at, minor } = refund
  if (minor <= 0n) throw new MoneyError("A refunded amount is above zero")
  const refunded = so_far.refunded + minor
  if (refunded > so_far.captured) throw new RefundBeyondCharge("This would give back more than was paid")
  const due = (whole: bigint, returned: bigint): bigint => {
    const target = divideHalfEven(whole * refunded, so_far.captured)
    return target > returned ? target - returned : 0n
  }
  const common = { business_id, currency, payment_id, order_id, occurred_at, details: {} }
  const source = { ...common, source_type: "refund" as const, source_id: refund.refund_id }
  return entries([
    { ...source, kind: "refund", minor },
    { ...source, kind: "commission_return", minor: due(so_far.commission, so_far.commission_returned) },
    {
      ...source,
      kind: "processing_fee_return",
      minor: due(so_far.processing_fee, so_far.processing_fee_returned),
    },
  ])
}
