import ipaddr from "ipaddr.js"

/**
 * Addresses that lie in public ranges and still answer only on the inside:
 * Azure's platform channel hands out instance secrets.
 */
const INSIDE = ["168.63.129.16"]

const GLOBAL_UNICAST_V6 = ipaddr.IPv6.parseCIDR("2000::/3")

/**
 * True only for an address on the public internet. Everything else is refused: loopback, link-local (with the
 * clouds' metadata services), private, shared (CGNAT), multicast, reserved, and IPv6 spellings that carry an IPv4
 * address inside (mapped, NAT64, 6to4, Teredo), because a router would turn them into one of the former.
 * What is no address at all is not public.
 */
export function isPublicAddress(address: string): boolean {
  const bare = address.replace(/^\[(.*)\]$/, "$1")
  if (!ipaddr.isValid(bare)) return false
  const parsed = ipaddr.parse(bare)
  if (parsed instanceof ipaddr.IPv4) {
    return parsed.range() === "unicast" && !INSIDE.includes(parsed.toString())
  }
  return parsed.range() === "unicast" && parsed.match(GLOBAL_UNICAST_V6)
}
