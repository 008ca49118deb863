export type DateTimeStyle = "short" | "date" | "full"

const OPTIONS: Record<DateTimeStyle, Intl.DateTimeFormatOptions> = {
  short: { month: "short", day: "numeric", hour: "numeric", minute: "2-digit" },
  date: { month: "long", day: "numeric", year: "numeric" },
  full: {
    weekday: "long",
    month: "long",
    day: "numeric",
    year: "numeric",
    hour: "numeric",
    minute: "2-digit",
    timeZoneName: "short",
  },
}

/** An ISO 8601 moment in words, in an IANA zone. What cannot be read as a date comes back as an empty string. */
export function formatDateTime(iso: string, style: DateTimeStyle, time_zone: string): string {
  const date = new Date(iso)
  if (Number.isNaN(date.getTime())) return ""
  return new Intl.DateTimeFormat("en-US", { ...OPTIONS[style], timeZone: time_zone }).format(date)
}
