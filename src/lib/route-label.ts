const PREFIXES = [
  "store",
  "tenant",
  "admin",
  "auth",
  "partner",
  "webhooks",
  "internal",
  "app",
  "health",
  "hooks",
  "static",
]

/**
 * A name for what was asked, out of a small fixed set: the route's pattern, else its first segment where we know that.
 * A path itself is no label: there are as many as callers care to make up, and ids of people are in them.
 *
 * @param pattern as the route was registered (`/store/products/:id`), undefined when no route was reached
 */
export function routeLabel(pattern: string | undefined, path: string): string {
  if (pattern) return pattern
  const first = path.split("/")[1]?.toLowerCase() ?? ""
  return PREFIXES.includes(first) ? `/${first}/*` : "other"
}

/** @returns `2xx` and the like; `aborted` when the caller went away first */
export const statusClass = (status: number, finished: boolean): string =>
  finished ? `${Math.floor(status / 100)}xx` : "aborted"

const METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]

/** Callers may make up methods too. */
export const methodLabel = (method = ""): string => (METHODS.includes(method) ? method : "other")
