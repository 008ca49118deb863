import type { DnsProblem, Verdict } from "./verdict"

export const DOMAIN_STATUSES = ["pending", "verified", "failing", "released"] as const
export type DomainStatus = (typeof DOMAIN_STATUSES)[number]

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
export const DAY_MS = 24 * HOUR_MS

/** How often a name that counts is looked at again. */
export const RECHECK_MS = 6 * HOUR_MS
/** A first miss is looked at again soon: zones are edited, and edits go wrong for a minute. */
export const MISS_RECHECK_MS = 5 * MINUTE_MS
/** So many misses in a row make a verified name a failing one. */
export const MISSES_TO_FAIL = 3
/** A failing name still counts, and is looked at this often. */
export const FAILING_RECHECK_MS = HOUR_MS
/** A failing name is released after this long, if its owner was warned. */
export const FAILING_LIMIT_MS = 3 * DAY_MS
/** How long a released name is kept from other businesses. */
export const COOL_DOWN_MS = 7 * DAY_MS
/** The longest pause between looks at a name that was never proven. */
export const PENDING_PAUSE_CAP_MS = 6 * HOUR_MS
/** After so many looks (about two weeks) a claim is left alone until somebody asks. */
export const PENDING_LOOKS = 62

export type DomainState = {
  status: DomainStatus
  /** While pending: looks so far. Afterwards: misses in a row. */
  attempts: number
  verified_at: Date | null
  failing_since: Date | null
  warned_at: Date | null
  released_at: Date | null
  next_check_at: Date | null
  problem: DnsProblem | null
}

export type DomainHappening = "verified" | "failing" | "recovered" | "released" | null

export type DomainStep = { state: DomainState; happening: DomainHappening }

const later = (now: Date, ms: number) => new Date(now.getTime() + ms)

/** Milliseconds until the next look at a pending name: 1 min, doubling up to 6 h; null when it is left alone. */
export function pendingPauseMs(attempts: number): number | null {
  if (attempts >= PENDING_LOOKS) return null
  return Math.min(MINUTE_MS * 2 ** Math.max(attempts - 1, 0), PENDING_PAUSE_CAP_MS)
}

/** A claim at its beginning. `released_at` of an earlier time keeps the cool-down. */
export const newClaim = (now: Date, released_at: Date | null = null): DomainState => ({
  status: "pending",
  attempts: 0,
  verified_at: null,
  failing_since: null,
  warned_at: null,
  released_at,
  next_check_at: later(now, MINUTE_MS),
  problem: null,
})

/**
 * Where one look at the DNS leads. A name counts while `verified_at` is set: verified and failing. It is dropped only
 * after three days of misses and a warning; a DNS that does not answer neither proves nor drops anything.
 */
export function stepDomain(before: DomainState, verdict: Verdict, now: Date): DomainStep {
  if (before.status === "released") return { state: before, happening: null }
  if (verdict.outcome === "proven") return proven(before, now)
  const seen = { ...before, problem: verdict.problem }
  if (before.status === "pending") return { state: waitLonger(seen, now), happening: null }
  if (verdict.outcome === "unknown") {
    const pause = before.status === "failing" ? FAILING_RECHECK_MS : MISS_RECHECK_MS
    return { state: { ...seen, next_check_at: later(now, pause) }, happening: null }
  }
  const missed = { ...seen, attempts: before.attempts + 1 }
  return before.status === "verified" ? missedVerified(missed, now) : missedFailing(missed, now)
}

function proven(before: DomainState, now: Date): DomainStep {
  const state: DomainState = {
    ...newClaim(now),
    status: "verified",
    verified_at: before.verified_at ?? now,
    next_check_at: later(now, RECHECK_MS),
  }
  if (before.status === "pending") return { state, happening: "verified" }
  return { state, happening: before.status === "failing" ? "recovered" : null }
}

function waitLonger(before: DomainState, now: Date): DomainState {
  const attempts = before.attempts + 1
  const pause = pendingPauseMs(attempts)
  return { ...before, attempts, next_check_at: pause === null ? null : later(now, pause) }
}

function missedVerified(missed: DomainState, now: Date): DomainStep {
  if (missed.attempts < MISSES_TO_FAIL)
    return { state: { ...missed, next_check_at: later(now, MISS_RECHECK_MS) }, happening: null }
  const next_check_at = later(now, FAILING_RECHECK_MS)
  return {
    state: { ...missed, status: "failing", failing_since: now, warned_at: null, next_check_at },
    happening: "failing",
  }
}

function missedFailing(missed: DomainState, now: Date): DomainStep {
  const { failing_since, warned_at } = missed
  const over = failing_since !== null && now.getTime() - failing_since.getTime() >= FAILING_LIMIT_MS
  if (!over || !warned_at)
    return { state: { ...missed, next_check_at: later(now, FAILING_RECHECK_MS) }, happening: null }
  return { state: release(missed, now), happening: "released" }
}

/** A name that no longer counts. Only one that did needs a cool-down. */
export function release(before: DomainState, now: Date): DomainState {
  return {
    ...before,
    status: "released",
    verified_at: null,
    released_at: before.verified_at ? now : before.released_at,
    next_check_at: null,
  }
}
