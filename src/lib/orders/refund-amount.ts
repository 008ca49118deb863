/** US dollars and the like: amounts are compared in whole cents, because 0.1 + 0.2 is not 0.3. */
const MINOR = 100

/** Whole cents of an amount in major units; null for what is no amount of money: fractions of a cent, NaN. */
export function centsOf(amount: number): number | null {
  const cents = Math.round(amount * MINOR)
  return Number.isSafeInteger(cents) && Math.abs(amount * MINOR - cents) < 1e-6 ? cents : null
}

export type RefundRefusal = "NOTHING_TO_REFUND" | "REFUND_EXCEEDS_CHARGE" | "INVALID_AMOUNT"

/**
 * How much of a charge goes back. Without an amount: all that is left of it.
 * @returns cents, or why not
 */
export function refundCents(
  charge: { captured: number; refunded: number },
  amount: number | undefined,
): number | RefundRefusal {
  const left = (centsOf(charge.captured) ?? 0) - (centsOf(charge.refunded) ?? 0)
  if (left <= 0) return "NOTHING_TO_REFUND"
  if (amount === undefined) return left
  const wanted = centsOf(amount)
  if (wanted === null || wanted <= 0) return "INVALID_AMOUNT"
  return wanted > left ? "REFUND_EXCEEDS_CHARGE" : wanted
}

export const fromCents = (cents: number): number => cents / MINOR
