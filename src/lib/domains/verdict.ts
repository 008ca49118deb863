import { isApex } from "./check-hostname"
import { challengeValue } from "./records"

/** `missing`: the zone says there is none. `unknown`: nobody answered, which proves nothing either way. */
export type DnsAnswer<T> = { state: "found"; values: T[] } | { state: "missing" } | { state: "unknown" }

export type DnsAnswers = {
  /** One entry a record, in the chunks it came in. */
  txt: DnsAnswer<string[]>
  cname: DnsAnswer<string>
}

/** Why a name does not count yet. The last two are other businesses' claims, not the DNS's. */
export const DNS_PROBLEMS = [
  "TXT_MISSING",
  "TXT_WRONG",
  "CNAME_MISSING",
  "CNAME_WRONG",
  "DNS_UNAVAILABLE",
  "TAKEN",
  "COOLING_DOWN",
] as const
export type DnsProblem = (typeof DNS_PROBLEMS)[number]

export type Verdict =
  | { outcome: "proven" }
  | { outcome: "unproven"; problem: DnsProblem }
  | { outcome: "unknown"; problem: "DNS_UNAVAILABLE" }

export type Expected = { hostname: string; token: string; cname_target: string }

const unproven = (problem: DnsProblem): Verdict => ({ outcome: "unproven", problem })
const UNKNOWN: Verdict = { outcome: "unknown", problem: "DNS_UNAVAILABLE" }

const sameName = (a: string, b: string) => plainName(a) === plainName(b)
const plainName = (name: string) => name.toLowerCase().replace(/\.$/, "")

/**
 * What DNS answers prove. The challenge may stand among other TXT records, split into chunks of 255 bytes
 * (RFC 7208 §3.3 joins them without space), and in any case, because some providers' forms change it.
 */
export function verdictOf(expected: Expected, { txt, cname }: DnsAnswers): Verdict {
  if (txt.state === "unknown") return UNKNOWN
  if (txt.state === "missing") return unproven("TXT_MISSING")
  const wanted = challengeValue(expected.token)
  const texts = txt.values.map((chunks) => chunks.join("").trim().toLowerCase())
  if (!texts.includes(wanted)) return unproven("TXT_WRONG")
  if (isApex(expected.hostname)) return { outcome: "proven" }
  if (cname.state === "unknown") return UNKNOWN
  if (cname.state === "missing") return unproven("CNAME_MISSING")
  const points_here = cname.values.some((name) => sameName(name, expected.cname_target))
  return points_here ? { outcome: "proven" } : unproven("CNAME_WRONG")
}
