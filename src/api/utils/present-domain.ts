import { domainToUnicode } from "node:url"
import { COOL_DOWN_MS, FAILING_LIMIT_MS, isApex, recordsFor } from "../../lib/domains"
import type { BusinessDomainRow } from "../../modules/business/types"
import { cnameTarget } from "../../workflows/business/domain-rules"

const after = (moment: Date | string | null, ms: number): Date | null =>
  moment ? new Date(new Date(moment).getTime() + ms) : null

/** A host name as its own business sees it, with what its zone has to show. */
export function presentDomain(domain: BusinessDomainRow) {
  const { id, hostname, kind, is_primary, verified_at, checked_at, next_check_at, failing_since } = domain
  const { challenge_token, problem, released_at } = domain
  const status = kind === "platform" ? "verified" : domain.status
  return {
    id,
    hostname,
    /** As people write it: `bücher.de` for `xn--bcher-kva.de`. */
    display_name: domainToUnicode(hostname) || hostname,
    kind,
    status,
    is_primary,
    is_apex: isApex(hostname),
    problem,
    verified_at,
    checked_at,
    next_check_at,
    failing_since,
    drops_at: status === "failing" ? after(failing_since, FAILING_LIMIT_MS) : null,
    kept_until: status === "released" ? after(released_at, COOL_DOWN_MS) : null,
    records: challenge_token ? recordsFor(hostname, challenge_token, cnameTarget()) : [],
  }
}
