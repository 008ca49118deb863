export const PAYOUT_SCHEDULES = ["manual", "weekly", "monthly"] as const
export type PayoutSchedule = (typeof PAYOUT_SCHEDULES)[number]

/** The first Monday, or first of a month, at 00:00 UTC after a moment; null where nothing is paid by itself. */
export function nextPayoutAt(schedule: PayoutSchedule, after: Date): Date | null {
  if (schedule === "manual") return null
  const [year, month, day] = [after.getUTCFullYear(), after.getUTCMonth(), after.getUTCDate()]
  if (schedule === "monthly") return new Date(Date.UTC(year, month + 1, 1))
  return new Date(Date.UTC(year, month, day + (8 - (after.getUTCDay() || 7))))
}
