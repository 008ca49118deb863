const DAY_MS = 24 * 60 * 60 * 1000

export type DayCount = { day: string; count: number }

/** Whether the runtime knows a time zone by this IANA name, such as `America/New_York`. */
export function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone.length > 0
  } catch {
    return false
  }
}

/** The last `count` days up to `now` as they are called in a zone, `YYYY-MM-DD`, oldest first. */
export function lastDays(time_zone: string, count: number, now: Date): string[] {
  const format = new Intl.DateTimeFormat("en-CA", { timeZone: time_zone, dateStyle: "short" })
  const today = new Date(`${format.format(now)}T12:00:00Z`).getTime()
  return Array.from({ length: count }, (_, index) =>
    new Date(today - (count - 1 - index) * DAY_MS).toISOString().slice(0, 10),
  )
}

/** Those days with what was counted on each; a day without rows counts 0. */
export function fillDays(days: readonly string[], counted: readonly DayCount[]): number[] {
  const found = new Map(counted.map(({ day, count }) => [day, count]))
  return days.map((day) => found.get(day) ?? 0)
}

/** The sums of the last seven days and of the seven before them. */
export function weeksOf(counts: readonly number[]): { this_week: number; last_week: number } {
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
  return { this_week: sum(counts.slice(-7)), last_week: sum(counts.slice(-14, -7)) }
}

/**
 * Counts rows by the day of a moment, in the reader's zone. Takes as parameters the zone, the first day (`YYYY-MM-DD`)
 * and the zone again. Table and column are names of ours, never input.
 */
export const countByDaySql = (table: string, column: string): string =>
  `select to_char(${column} at time zone ?, 'YYYY-MM-DD') as day, count(*)::int as count
   from ${table} where ${column} >= (?::timestamp at time zone ?) and deleted_at is null group by 1`
