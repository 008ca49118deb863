/**
 * Whether a page of this very host sent the request. Cookies alone do not tell: other businesses' stores are
 * subdomains of the same site, for which `SameSite` does not hold a cookie back.
 */
export function isSameOrigin(headers: Headers): boolean {
  const origin = headers.get("origin")
  const host = headers.get("host")
  return Boolean(origin && host && URL.canParse(origin) && new URL(origin).host === host)
}
