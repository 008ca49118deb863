const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** A length of time in its two largest units: '2 d 3 h', '3 h 20 min', '48 min', 'under a minute'. */
export function durationWords(ms: number): string {
  const length = Math.abs(ms)
  if (length < MINUTE) return "under a minute"
  if (length < HOUR) return `${Math.floor(length / MINUTE)} min`
  if (length < DAY) return join(Math.floor(length / HOUR), "h", Math.floor((length % HOUR) / MINUTE), "min")
  return join(Math.floor(length / DAY), "d", Math.floor((length % DAY) / HOUR), "h")
}

/** Minutes and seconds on a clock, '14:05'; never below zero. */
export function clockText(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000))
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`
}

function join(large: number, large_unit: string, small: number, small_unit: string): string {
  return small === 0 ? `${large} ${large_unit}` : `${large} ${large_unit} ${small} ${small_unit}`
}
