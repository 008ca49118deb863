import { timingSafeEqual } from "node:crypto"
import ipaddr from "ipaddr.js"

export type MetricsCaller = {
  /** The address at the other end of the connection. */
  socket: string | undefined
  headers: Record<string, string | string[] | undefined>
}

/** What a proxy adds. Whoever sends one of these does not come from this machine itself, or pretends not to. */
const FORWARDING = [
  "x-forwarded-for",
  "x-forwarded-host",
  "x-forwarded-proto",
  "x-real-ip",
  "forwarded",
  "via",
]
const LOCAL_NAMES = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i

/**
 * Who may read `/metrics`: whoever knows the token, and a scraper on this very machine. A proxy here connects from
 * loopback too, so neither its headers nor the name a visitor asked for may be there.
 *
 * @returns `hidden` answers 404, as if there were nothing; `refused` answers 401, to somebody who tried a token
 */
export function metricsAccess(
  { socket, headers }: MetricsCaller,
  token: string | undefined,
): "allowed" | "refused" | "hidden" {
  const [given] = [headers.authorization].flat()
  if (given !== undefined) return token && isSame(given, `Bearer ${token}`) ? "allowed" : "refused"
  const proxied = FORWARDING.some((name) => headers[name] !== undefined)
  const local = !proxied && isLoopback(socket ?? "") && LOCAL_NAMES.test([headers.host].flat()[0] ?? "")
  return local ? "allowed" : "hidden"
}

const isLoopback = (address: string): boolean =>
  ipaddr.isValid(address) && ipaddr.process(address).range() === "loopback"

function isSame(given: string, expected: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(expected)]
  return one.length === other.length && timingSafeEqual(one, other)
}
