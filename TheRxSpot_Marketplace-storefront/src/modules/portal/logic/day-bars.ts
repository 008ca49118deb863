import type { DaySum } from "@/lib/data/portal/earnings"

const DAY_MS = 86_400_000

export type DayBar = { day: string; minor: number }

/** What a business earned on each day of a range, days without entries included; payouts are not earnings. */
export function dayBars(days: readonly DaySum[], currency: string, from: string, to: string): DayBar[] {
  const sums = new Map<string, number>()
  for (const { day, kind, amount_minor, currency: own } of days)
    if (own === currency && !kind.startsWith("payout")) sums.set(day, (sums.get(day) ?? 0) + amount_minor)
  const bars: DayBar[] = []
  for (let at = Date.parse(from); at <= Date.parse(to); at += DAY_MS) {
    const day = new Date(at).toISOString().slice(0, 10)
    bars.push({ day, minor: sums.get(day) ?? 0 })
  }
  return bars
}
