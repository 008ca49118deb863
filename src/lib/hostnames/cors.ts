import { isIP } from "node:net"
import { normaliseHost } from "./normalise-host"

const accepted = "an origin such as https://shop.example.com, or https://*.example.com for every subdomain"
// No {0,61} here: Medusa splits the whole list on commas, those inside a pattern too.
const ONE_LABEL = "[a-z0-9](?:[a-z0-9-]*[a-z0-9])?"

/**
 * One CORS origin as Medusa wants it. An exact origin comes back as browsers send it
 * (lower case, no default port, no slash at the end); `https://*.example.com` becomes
 * an anchored `/regex/` that stands for exactly one label, with that scheme and port
 * only. Throws an `Error` saying what is accepted for anything else: a bare `*`, a
 * path, or a regular expression, which would be easy to leave unanchored.
 */
export function corsPattern(text: string): string {
  const pattern = toPattern(text.trim())
  if (!pattern) {
    throw new Error(`must be ${accepted}`)
  }
  return pattern
}

/**
 * A comma-separated list of origins as the string that Medusa's configuration takes.
 * Throws an `Error` that names the position of the first entry that is no origin.
 */
export function corsList(text: string): string {
  const entries = text
    .split(",")
    .map((entry) => entry.trim())
    .filter(Boolean)
  const patterns = entries.map((entry, index) => {
    const pattern = toPattern(entry)
    if (!pattern) {
      throw new Error(`entry ${index + 1} must be ${accepted}`)
    }
    return pattern
  })
  return [...new Set(patterns)].join(",")
}

function toPattern(entry: string): string | null {
  const [, scheme, wildcard, authority] = /^(https?):\/\/(\*\.)?([^*/]+)\/?$/i.exec(entry) ?? []
  const host = normaliseHost(authority)
  if (!scheme || !host || !URL.canParse(`${scheme}://${authority}`)) {
    return null
  }
  const { protocol, origin, port } = new URL(`${scheme}://${authority}`)
  if (!wildcard) {
    return origin
  }
  if (isIP(host) || host.startsWith("[")) {
    return null
  }
  return `/^${protocol}\\/\\/${ONE_LABEL}\\.${host.replaceAll(".", "\\.")}${port && `:${port}`}$/`
}
