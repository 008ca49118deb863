const DAY_MS = 24 * 60 * 60 * 1000

/** The Monday, 00:00 UTC, of the week a time lies in. */
export function weekOf(time: Date): Date {
  const day = new Date(Date.UTC(time.getUTCFullYear(), time.getUTCMonth(), time.getUTCDate()))
  return new Date(day.getTime() - ((day.getUTCDay() + 6) % 7) * DAY_MS)
}

export const weekAfter = (week: Date): Date => new Date(week.getTime() + 7 * DAY_MS)

/** The week of `now` and those before it, newest first. */
export const latestWeeks = (now: Date, count: number): Date[] =>
  Array.from({ length: count }, (_, i) => new Date(weekOf(now).getTime() - i * 7 * DAY_MS))
