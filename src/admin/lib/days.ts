const FORMAT = new Intl.DateTimeFormat(undefined, {
  weekday: "short",
  day: "numeric",
  month: "short",
  timeZone: "UTC",
})

/** A day (`YYYY-MM-DD`) in the reader's words. */
export const dayLabel = (day: string): string => FORMAT.format(new Date(`${day}T00:00:00Z`))
