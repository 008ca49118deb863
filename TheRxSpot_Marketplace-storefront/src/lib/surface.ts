/** Where the platform's landing page lives inside the app; visitors see it at `/`. */
export const PLATFORM_HOME = "/platform"

/** No page answers here, so a rewrite to it is a 404 in the look of the surface that was asked. */
export const NOWHERE = "/not-a-page"

/**
 * The path inside the app for a visitor's path. Platform hosts have a landing page and the portal; every other
 * host has a store. Store pages refuse a platform host themselves, because they cannot resolve a tenant there.
 */
export function routeForHost(pathname: string, is_platform: boolean): string {
  if (is_platform && pathname === "/") return PLATFORM_HOME
  if (isUnder(pathname, PLATFORM_HOME)) return NOWHERE
  if (!is_platform && isUnder(pathname, "/portal")) return NOWHERE
  return pathname
}

function isUnder(pathname: string, root: string): boolean {
  return pathname === root || pathname.startsWith(`${root}/`)
}
