import { isIPv4, isIPv6 } from "node:net"
import { domainToASCII } from "node:url"

const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/
const MAX_LENGTH = 253

/**
 * The host of a `Host` header in the one form that we store and compare: lower case,
 * ASCII, without port and trailing dot; an IPv6 address keeps its brackets. Null for
 * whatever is not a host, so that garbage resolves to no tenant.
 */
export function normaliseHost(header: string | null | undefined): string | null {
  if (typeof header !== "string" || header.length > 512) {
    return null
  }
  const address = /^\[([0-9a-f:.]+)\](?::\d{0,5})?$/i.exec(header)
  if (address?.[1]) {
    return isIPv6(address[1]) ? new URL(`http://[${address[1]}]`).hostname : null
  }
  const name = /^([^\s:/?#@\\%,[\]]+)(?::\d{0,5})?$/.exec(header)?.[1]
  return name ? normaliseName(name.replace(/\.$/, "")) : null
}

function normaliseName(name: string): string | null {
  if (isIPv4(name)) {
    return name
  }
  const ascii = domainToASCII(name)
  // `2130706433` and `0x7f.1` turn into 127.0.0.1 here: nobody's browser sends that for a shop.
  if (ascii.length > MAX_LENGTH || isIPv4(ascii)) {
    return null
  }
  return ascii.split(".").every((label) => LABEL.test(label)) ? ascii : null
}

/**
 * Whether a normalised host is one of the platform's own. Matches whole names only:
 * `evil-therxspot.com` and `x.therxspot.com` are not `therxspot.com`.
 */
export function isPlatformHost(host: string, platformHostnames: readonly string[]): boolean {
  return platformHostnames.some((own) => normaliseHost(own) === host)
}
