const UNITS: [unit: Intl.RelativeTimeFormatUnit, seconds: number][] = [
  ["day", 86_400],
  ["hour", 3_600],
  ["minute", 60],
]
const FORMAT = new Intl.RelativeTimeFormat(undefined, { numeric: "always" })

/** A moment as seen from now: 'in 3 hours', '2 days ago'. */
export function relativeTime(at: string, now = Date.now()): string {
  const seconds = (new Date(at).getTime() - now) / 1000
  const [unit, size] = UNITS.find(([, length]) => Math.abs(seconds) >= length) ?? ["minute" as const, 60]
  return FORMAT.format(Math.trunc(seconds / size), unit)
}
