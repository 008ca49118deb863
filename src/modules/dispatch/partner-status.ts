/** In rank: a status only moves forward (CONTRACTS §5). */
export const PARTNER_STATUSES = [
  "received",
  "in_progress",
  "on_hold",
  "filled",
  "shipped",
  "delivered",
] as const

/** These end a case whatever its rank was. */
export const ENDING_STATUSES = ["rejected", "cancelled"] as const

export type PartnerStatus = (typeof PARTNER_STATUSES)[number] | (typeof ENDING_STATUSES)[number]

const ALL: readonly string[] = [...PARTNER_STATUSES, ...ENDING_STATUSES]

export function isPartnerStatus(text: string): text is PartnerStatus {
  return ALL.includes(text)
}

/**
 * Whether a report changes what we show. A delivered case has ended too: a parcel that arrived
 * is not rejected afterwards. An unknown report never changes anything.
 */
export function movesForward(current: string | null, reported: string): boolean {
  if (!isPartnerStatus(reported)) return false
  if (current === null || !isPartnerStatus(current)) return true
  if (rank(current) >= PARTNER_STATUSES.length - 1) return false
  return rank(reported) > rank(current)
}

/** The ends rank above everything, so that any open case reaches them. */
function rank(status: PartnerStatus): number {
  const position = PARTNER_STATUSES.findIndex((known) => known === status)
  return position === -1 ? PARTNER_STATUSES.length : position
}
