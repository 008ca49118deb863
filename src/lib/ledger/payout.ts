import { entries, type NewEntry } from "./entry"

export const PAYOUT_STATUSES = ["requested", "processing", "paid", "failed", "cancelled"] as const
export type PayoutStatus = (typeof PAYOUT_STATUSES)[number]

/** What can happen to a payout, and from where to where. Money that was paid can come back (`return`). */
const MOVES = {
  start: { from: ["requested"], to: "processing" },
  pay: { from: ["processing"], to: "paid" },
  fail: { from: ["requested", "processing"], to: "failed" },
  cancel: { from: ["requested"], to: "cancelled" },
  return: { from: ["paid"], to: "failed" },
} as const satisfies Record<string, { from: readonly PayoutStatus[]; to: PayoutStatus }>

export type PayoutMove = keyof typeof MOVES

/** Where a move leads, or null where it may not be made. */
export function movePayout(status: PayoutStatus, move: PayoutMove): PayoutStatus | null {
  const { from, to }: { from: readonly PayoutStatus[]; to: PayoutStatus } = MOVES[move]
  return from.includes(status) ? to : null
}

/** While a payout is open or paid, its entries are its own; after it failed or was cancelled, another may take them. */
export const holdsEntries = (status: PayoutStatus): boolean => status !== "failed" && status !== "cancelled"

export const isOpen = (status: PayoutStatus): boolean => status === "requested" || status === "processing"

export type PaidOut = Pick<NewEntry, "business_id" | "currency" | "minor"> & { payout_id: string; at: string }

/** What leaves when a payout was paid, or comes back when the bank sent it back. */
export const payoutEntries = (kind: "payout" | "payout_return", paid: PaidOut): NewEntry[] => {
  const { business_id, currency, minor, payout_id: source_id, at: occurred_at } = paid
  const about = { payment_id: null, order_id: null, details: {} }
  return entries([
    { business_id, currency, minor, kind, source_type: "payout", source_id, occurred_at, ...about },
  ])
}
