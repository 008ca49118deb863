/** What decides an answer's security headers. */
export type Asked = {
  /** Without the query; any case, because routes match any case. */
  path: string
  is_production: boolean
  /** The visitor's own connection is https. */
  is_https: boolean
  /** Where Medusa Admin finds its backend when that is not its own origin. */
  backend_origin?: string
}

/** One year. */
const HSTS = "max-age=31536000; includeSubDomains"

/** Answers that are about a person or hold a token: no cache, of a browser or between, may keep them. */
const PRIVATE = [
  "/tenant",
  "/store/consultations",
  "/store/customers",
  "/store/data-export",
  "/auth",
  "/admin",
  "/internal",
]

/** Files of ours that a store on another host may show. */
const SHARED_FILES = "/static"
const ADMIN_PAGES = "/app"

export const isUnder = (path: string, prefix: string): boolean => {
  const asked = path.toLowerCase()
  return asked === prefix || asked.startsWith(`${prefix}/`)
}

type Directives = Record<string, string[]>

/** An answer that is no page may load nothing and stand in no frame. */
const NO_PAGE: Directives = { "default-src": ["'none'"], "frame-ancestors": ["'none'"] }

/** Medusa Admin draws with style elements and shows pictures from anywhere; in development Vite reloads its code. */
function adminPolicy({ is_production, backend_origin }: Asked): Directives {
  return {
    "default-src": ["'self'"],
    "script-src": is_production ? ["'self'"] : ["'self'", "'unsafe-inline'", "'unsafe-eval'"],
    "style-src": ["'self'", "'unsafe-inline'"],
    "img-src": ["'self'", "data:", "blob:", "https:", ...(is_production ? [] : ["http:"])],
    "font-src": ["'self'", "data:"],
    "connect-src": ["'self'", ...(backend_origin ? [backend_origin] : []), ...(is_production ? [] : ["ws:"])],
    "worker-src": ["'self'", "blob:"],
    "object-src": ["'none'"],
    "base-uri": ["'self'"],
    "form-action": ["'self'"],
    "frame-ancestors": ["'none'"],
  }
}

export const policyFor = (asked: Asked): Directives =>
  isUnder(asked.path, ADMIN_PAGES) ? adminPolicy(asked) : NO_PAGE

/** What differs from one answer to the next; the rest is helmet's. */
export function ownHeaders(asked: Asked): Record<string, string> {
  const policy = Object.entries(policyFor(asked)).map(([name, sources]) => [name, ...sources].join(" "))
  return {
    "Content-Security-Policy": policy.join("; "),
    "Cross-Origin-Resource-Policy": isUnder(asked.path, SHARED_FILES) ? "cross-origin" : "same-origin",
    ...(asked.is_production && asked.is_https ? { "Strict-Transport-Security": HSTS } : {}),
    ...(PRIVATE.some((prefix) => isUnder(asked.path, prefix)) ? { "Cache-Control": "no-store" } : {}),
  }
}
