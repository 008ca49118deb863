/** Seconds to wait before each attempt; its length is the number of attempts (CONTRACTS §4). */
export const ATTEMPT_DELAYS_S = [0, 60, 300, 1800, 7200] as const

export const MAX_ATTEMPTS = ATTEMPT_DELAYS_S.length

/** Every wait is this share shorter or longer, so that what failed together does not return together. */
export const JITTER = 0.1

/** A partner may ask us to wait, but not for ever. */
export const RETRY_AFTER_CAP_MS = 24 * 60 * 60 * 1000

export interface RetryQuestion {
  /** Attempts made so far, the failed one included. */
  attempts: number
  /** What the partner asked for, in milliseconds, or null. */
  retry_after_ms?: number | null
  /** From 0 up to, but not including, 1. */
  random: () => number
}

/**
 * Milliseconds until the next attempt, or null when there is none left. A partner's wish makes the wait longer,
 * never shorter: a short one would burn all attempts within seconds. It is never undercut by the jitter either.
 */
export function retryDelayMs({ attempts, retry_after_ms, random }: RetryQuestion): number | null {
  const seconds = ATTEMPT_DELAYS_S[attempts]
  if (seconds === undefined) return null
  const spread = random()
  const scheduled = seconds * 1000 * (1 - JITTER + 2 * JITTER * spread)
  const asked = Math.min(Math.max(retry_after_ms ?? 0, 0), RETRY_AFTER_CAP_MS) * (1 + JITTER * spread)
  return Math.round(Math.max(scheduled, asked))
}

/**
 * Reads a `Retry-After` header: whole seconds or an HTTP date (RFC 9110 §10.2.3). Milliseconds from `now`,
 * at most a day, 0 for a date that has passed, null for anything else.
 */
export function parseRetryAfter(header: string | undefined | null, now: number): number | null {
  const text = header?.trim() ?? ""
  if (/^\d+$/.test(text)) return Math.min(Number(text) * 1000, RETRY_AFTER_CAP_MS)
  // Date.parse alone takes "1" or "May" too; an HTTP date starts with the day of the week and ends in GMT.
  if (!/^(mon|tue|wed|thu|fri|sat|sun)[a-z]*,? .+ gmt$/i.test(text)) return null
  const at = Date.parse(text)
  return Number.isNaN(at) ? null : Math.min(Math.max(at - now, 0), RETRY_AFTER_CAP_MS)
}
