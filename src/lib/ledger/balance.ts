/** Running sums of one business in one currency, as the ledger keeps them; all in smallest units. */
export interface Sums {
  /** Everything but payouts. */
  earned: bigint
  /** Of that, what has become available. */
  released: bigint
  /** Of that, what open and paid payouts have taken. */
  claimed: bigint
  /** Of that, what has left. */
  paid: bigint
}

export interface Balance {
  pending: bigint
  /** Below zero after refunds of what was paid out; then it is carried until sales make up for it. */
  available: bigint
  on_the_way: bigint
  paid: bigint
}

/** Every cent earned is in exactly one of the four. */
export const balanceOf = ({ earned, released, claimed, paid }: Sums): Balance => ({
  pending: earned - released,
  available: released - claimed,
  on_the_way: claimed - paid,
  paid,
})

/** Why nothing is paid out now, or null when something is. */
export function payoutRefusal(available: bigint, minimum: bigint): "NOTHING_TO_PAY" | "BELOW_MINIMUM" | null {
  if (available <= 0n) return "NOTHING_TO_PAY"
  return available < minimum ? "BELOW_MINIMUM" : null
}
