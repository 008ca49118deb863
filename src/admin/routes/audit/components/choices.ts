type Choices = [value: string, label: string][]

export const FLAGS: Choices = [
  ["break_glass", "Emergency access"],
  ["after_hours", "Many records at night"],
  ["sign_in_burst", "Repeated failed sign-ins"],
  ["export", "Export"],
  ["refused", "Refused"],
]

export const OUTCOMES: Choices = [
  ["ok", "Done"],
  ["refused", "Refused"],
  ["failed", "Failed"],
]

export const ACTORS: Choices = [
  ["customer", "Patients"],
  ["member", "Members"],
  ["user", "Operators"],
  ["partner", "Pharmacies"],
  ["system", "System"],
  ["anonymous", "Nobody signed in"],
]

/** How far back, in days. */
export const SPANS: Choices = [
  ["1", "Last day"],
  ["30", "Last 30 days"],
  ["365", "Last year"],
]

/** The beginning of a span, ISO 8601; kept to the minute, so that one page asks one question. */
export function startOf(days: string): string | undefined {
  const count = Number(days)
  if (!count) return undefined
  const minute = Math.floor(Date.now() / 60_000) * 60_000
  return new Date(minute - count * 24 * 60 * 60 * 1000).toISOString()
}
