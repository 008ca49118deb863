import { isIP } from "node:net"
import { parse } from "tldts"
import { normaliseHost } from "../hostnames"

export type HostnameRefusal =
  "INVALID_HOSTNAME" | "WILDCARD_HOSTNAME" | "IP_ADDRESS" | "PUBLIC_SUFFIX" | "PLATFORM_HOSTNAME"

export type HostnameVerdict =
  { ok: true; hostname: string; apex: boolean } | { ok: false; code: HostnameRefusal; message: string }

/** Room for the label of the challenge in front: a whole name has 253 characters at most (RFC 1035 §2.3.4). */
const MAX_LENGTH = 253 - "_therxspot.".length

const MESSAGES: Record<HostnameRefusal, string> = {
  INVALID_HOSTNAME: "Enter a host name such as patients.example.com, without https:// and without a path.",
  WILDCARD_HOSTNAME: "Wildcards cannot be added. Add each host name by itself.",
  IP_ADDRESS: "Enter a host name, not an IP address.",
  PUBLIC_SUFFIX: "Many registrants share this name. Add a domain of your own under it.",
  PLATFORM_HOSTNAME: "This name belongs to the platform. Add a domain of your own.",
}

const refuse = (code: HostnameRefusal): HostnameVerdict => ({ ok: false, code, message: MESSAGES[code] })

/** The part somebody registered: `example.co.uk` of `a.example.co.uk`; null for a public suffix or no name of the DNS. */
function registrable(hostname: string): string | null {
  const { domain, isIcann, isPrivate } = parse(hostname, { allowPrivateDomains: true })
  return isIcann || isPrivate ? domain : null
}

/** Whether a name is registered as it stands: it cannot have a CNAME beside its SOA (RFC 1034 §3.6.2). */
export const isApex = (hostname: string): boolean => registrable(hostname) === hostname

const isWithin = (name: string, zone: string) => name === zone || name.endsWith(`.${zone}`)

/**
 * Whether a name is the platform's: one of its hosts, anything in a zone it registered, or a name above them.
 * `platform` holds hosts and base domains; a bare IP address among them is no zone.
 */
function belongsToPlatform(hostname: string, platform: readonly string[]): boolean {
  const hosts = platform.map((own) => normaliseHost(own)).filter((own) => own !== null && !isIP(own))
  const zones = hosts.flatMap((own) => (own ? [own, registrable(own) ?? own] : []))
  return zones.some((zone) => isWithin(hostname, zone) || isWithin(zone, hostname))
}

/**
 * Whether a business may ask for a host name. What people type comes back in ASCII and lower case, so that `Bücher.de`
 * and `xn--bcher-kva.de` are one name. Names outside the public DNS (`shop.internal`) are refused: nobody could prove
 * them. Public suffixes are those of the Public Suffix List, the private ones (`github.io`) included.
 */
export function checkHostname(typed: string, platform: readonly string[]): HostnameVerdict {
  const text = typed.trim()
  if (text.includes("*")) return refuse("WILDCARD_HOSTNAME")
  if (isIP(text.replace(/^\[(.*)\]$/, "$1"))) return refuse("IP_ADDRESS")
  const hostname = /:/.test(text) ? null : normaliseHost(text)
  if (!hostname || hostname.length > MAX_LENGTH) return refuse("INVALID_HOSTNAME")
  const { isIcann, isPrivate, publicSuffix } = parse(hostname, { allowPrivateDomains: true })
  const isPublic = isIcann || isPrivate
  if (isPublic && publicSuffix === hostname) return refuse("PUBLIC_SUFFIX")
  if (belongsToPlatform(hostname, platform)) return refuse("PLATFORM_HOSTNAME")
  if (!isPublic) return refuse("INVALID_HOSTNAME")
  return { ok: true, hostname, apex: isApex(hostname) }
}
