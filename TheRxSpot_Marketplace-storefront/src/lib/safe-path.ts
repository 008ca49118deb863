/**
 * A path on this site to go to after signing in, else the fallback. Refuses anything a browser could read as another
 * origin: `//host`, backslashes, control characters, schemes.
 */
export function safePath(given: unknown, fallback: string): string {
  if (typeof given !== "string" || given.length > 500) return fallback
  if (!/^\/(?![/\\])[\x21-\x7e]*$/.test(given) || given.includes("\\")) return fallback
  return given
}
