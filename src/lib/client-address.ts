import ipaddr from "ipaddr.js"

type Path = {
  /** The address at the other end of the connection. */
  socket: string | undefined
  /** `x-forwarded-for` as it came: the farthest first, each proxy adds whom it heard from. */
  forwarded: string | undefined
  /** How many proxies of our own stand in front; what lies before them a caller may have made up. */
  trusted_hops: number
}

/** The nearest address that no caller can make up, or null when there is none. */
export function clientAddress({ socket, forwarded, trusted_hops }: Path): string | null {
  const hops = [...(forwarded ?? "").split(",").map((hop) => hop.trim()), socket ?? ""].filter(Boolean)
  return normaliseAddress(hops[Math.max(0, hops.length - 1 - trusted_hops)] ?? "")
}

/** One spelling for one address; an IPv4 address inside IPv6 is the IPv4 one. Null for what is no address. */
export function normaliseAddress(text: string): string | null {
  return ipaddr.isValid(text) ? ipaddr.process(text).toString() : null
}

/** Whoever holds one IPv6 address usually holds its whole /64, so that is what counts as one visitor. */
export function addressForLimits(address: string): string {
  const parsed = ipaddr.process(address)
  if (!(parsed instanceof ipaddr.IPv6)) return parsed.toString()
  return `${parsed.parts
    .slice(0, 4)
    .map((part) => part.toString(16))
    .join(":")}::/64`
}
