import { isApex } from "./check-hostname"

export type DnsRecord = {
  type: "TXT" | "CNAME" | "ALIAS"
  name: string
  value: string
  purpose: "ownership" | "traffic"
}

export const challengeName = (hostname: string): string => `_therxspot.${hostname}`

export const challengeValue = (token: string): string => `therxspot-verification=${token}`

/**
 * What the owner of a host name has to put into its zone. At an apex there can be no CNAME: there the second record is
 * an ALIAS or ANAME (or A records), which looks different from the outside at every provider and is not checked.
 */
export function recordsFor(hostname: string, token: string, cname_target: string): DnsRecord[] {
  return [
    { type: "TXT", name: challengeName(hostname), value: challengeValue(token), purpose: "ownership" },
    {
      type: isApex(hostname) ? "ALIAS" : "CNAME",
      name: hostname,
      value: cname_target,
      purpose: "traffic",
    },
  ]
}
