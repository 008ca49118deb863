/** How long before the end a person is asked whether they are still there, ms. */
export const WARNING_MS = 2 * 60_000

export type Moment = "quiet" | "warn" | "over"

/** Where a session stands that nobody has touched since `touched_at`; times in ms since 1970. */
export function standingAt(
  now: number,
  touched_at: number,
  idle_ms: number,
): { moment: Moment; left_ms: number } {
  const left_ms = Math.max(0, touched_at + idle_ms - now)
  if (left_ms === 0) return { moment: "over", left_ms }
  return { moment: left_ms <= Math.min(WARNING_MS, idle_ms / 2) ? "warn" : "quiet", left_ms }
}

/** Touching the page trades the token for a new one at most this often, so that it never runs out under a person's hands. */
export const keepEvery = (idle_ms: number): number => idle_ms / 4

/** `1 minute 5 seconds`, in whole seconds. */
export function timeLeft(ms: number): string {
  const seconds = Math.ceil(ms / 1000)
  const parts = [unit(Math.floor(seconds / 60), "minute"), unit(seconds % 60, "second")].filter(Boolean)
  return parts.join(" ") || "0 seconds"
}

const unit = (count: number, word: string): string =>
  count === 0 ? "" : `${count} ${word}${count === 1 ? "" : "s"}`
