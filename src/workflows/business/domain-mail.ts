import { FAILING_LIMIT_MS, recordsFor } from "../../lib/domains"
import type { BusinessDomainRow } from "../../modules/business/types"
import { portalUrl } from "./addresses"
import { cnameTarget } from "./domain-rules"

/** Host names and tokens are of a known alphabet; nothing here is anybody's own words. */
function mailOf(subject: string, lines: string[]) {
  return {
    subject,
    text: `${lines.join("\n\n")}\n`,
    html: lines.map((line) => `<p>${line.replaceAll("\n", "<br>")}</p>`).join("\n"),
  }
}

function dnsLines({ hostname, challenge_token }: BusinessDomainRow): string {
  const records = recordsFor(hostname, challenge_token ?? "", cnameTarget())
  return records.map(({ type, name, value }) => `${type}  ${name}  ${value}`).join("\n")
}

/** The warning: patients still reach the store, but not for long. */
export function domainFailingMail(domain: BusinessDomainRow) {
  const since = domain.failing_since ? new Date(domain.failing_since) : new Date()
  const until = new Date(since.getTime() + FAILING_LIMIT_MS)
  return mailOf(`Action needed: the DNS of ${domain.hostname}`, [
    `The DNS records of ${domain.hostname} are no longer what they were when you added it.`,
    `Your store still answers there. Unless the records are back by ${until.toUTCString()}, it will stop.`,
    `These records are needed:\n${dnsLines(domain)}`,
    `See what we find: ${portalUrl()}/domains`,
  ])
}

export function domainReleasedMail(domain: BusinessDomainRow) {
  return mailOf(`${domain.hostname} no longer leads to your store`, [
    `The DNS records of ${domain.hostname} have been missing for three days, so your store no longer answers there.`,
    `Nobody else can claim the domain for 7 days. To use it again, add it once more: ${portalUrl()}/domains`,
  ])
}
