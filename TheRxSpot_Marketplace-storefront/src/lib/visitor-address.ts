/**
 * The address that the outermost of our own proxies saw. Each proxy adds whom it heard from at the end; what stands
 * before the entries of our own a visitor may have made up.
 *
 * @param forwarded `x-forwarded-for`; Next.js fills it with the connection's address where no proxy has
 * @param proxies how many proxies of ours stand in front, at least 1
 */
export function visitorAddressOf(forwarded: string | null, proxies: number): string | null {
  const hops = (forwarded ?? "")
    .split(",")
    .map((hop) => hop.trim())
    .filter((hop) => hop.length > 0)
  return hops.at(-Math.min(proxies, hops.length)) ?? null
}
