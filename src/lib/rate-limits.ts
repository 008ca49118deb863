/** What one rule counts, and when an attempt does not count after all. */
export type RateLimit = {
  /** Attempts allowed in one window. */
  points: number
  /** Length of the window in seconds; it starts with the first attempt. */
  seconds: number
  /** Whose attempts are added up: a visitor's address at one tenant, a login wherever it is tried, a patient … */
  per: "address" | "account" | "customer" | "storefront"
  /** An attempt that succeeds is given back: only failures use the limit up. */
  only_failures?: true
}

const MINUTE = 60
const HOUR = 60 * MINUTE

/** Every rate limit of the system (CONTRACTS §6; why these counts: docs/decisions/009-rate-limits.md). */
export const RATE_LIMITS = {
  sign_in: { points: 5, seconds: 15 * MINUTE, per: "address", only_failures: true },
  // Above one address' worth, so that a stranger runs into the rule above before he locks somebody out.
  sign_in_account: { points: 20, seconds: 15 * MINUTE, per: "account", only_failures: true },
  sign_up: { points: 5, seconds: 15 * MINUTE, per: "address" },
  password_reset: { points: 3, seconds: HOUR, per: "address" },
  password_reset_account: { points: 3, seconds: HOUR, per: "account" },
  intake: { points: 10, seconds: HOUR, per: "customer" },
  upload: { points: 60, seconds: HOUR, per: "customer" },
  store: { points: 100, seconds: 15, per: "address" },
  // Pages that our storefront fetches once for all visitors carry no visitor's address.
  store_shared: { points: 1000, seconds: 15, per: "storefront" },
} as const satisfies Record<string, RateLimit>

export type RateLimitName = keyof typeof RATE_LIMITS

/** Where a count stands after an attempt. */
export type Standing = { limit: number; remaining: number; reset_ms: number; allowed: boolean }

/** The standing a caller should hear of: the one nearest to its end. */
export function tightest(standings: Standing[]): Standing | undefined {
  return standings.reduce<Standing | undefined>(
    (found, next) => (found && left(found) <= left(next) ? found : next),
    undefined,
  )
}

const left = ({ allowed, remaining }: Standing): number => (allowed ? remaining : -1)

const seconds = (ms: number): number => Math.max(1, Math.ceil(ms / 1000))

/** `RateLimit-*` always, `Retry-After` for a refusal; all in whole seconds, rounded up. */
export function rateLimitHeaders({ limit, remaining, reset_ms, allowed }: Standing): Record<string, string> {
  return {
    "RateLimit-Limit": String(limit),
    "RateLimit-Remaining": String(allowed ? remaining : 0),
    "RateLimit-Reset": String(seconds(reset_ms)),
    ...(allowed ? {} : { "Retry-After": String(seconds(reset_ms)) }),
  }
}

/** A refusal in words that can stand under a form. */
export function refusalMessage(reset_ms: number): string {
  const wait = seconds(reset_ms)
  const minutes = Math.ceil(wait / MINUTE)
  const unit =
    wait < MINUTE ? `${wait} second${wait === 1 ? "" : "s"}` : `${minutes} minute${minutes === 1 ? "" : "s"}`
  return `Too many attempts. Try again in ${unit}.`
}
