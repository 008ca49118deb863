import { stepDomain, verdictOf, type DomainHappening, type Verdict } from "../../lib/domains"
import { transactionOf } from "../../utils/scope-transaction"
import type { DnsLookups } from "./dns-lookups"
import { otherClaim, queueForHostname } from "./domain-owners"
import { stateOf } from "./domain-rows"
import { DomainList } from "./domain-list"
import type { BusinessModuleService } from "./service"
import type { BusinessDomainRow } from "./types"

export type DomainCheck = { domain: BusinessDomainRow; happening: DomainHappening }

export type CheckRules = {
  /** Where a CNAME has to point. */
  cname_target: string
  /** False: every claim counts at once, without a look at the DNS (ENABLE_DOMAIN_VERIFICATION). */
  verify: boolean
}

/** How long a round may hold what it took, seconds; a crashed one's rows are due again after that. */
const LEASE_SECONDS = 300
/** Look-ups of one round that run side by side. */
const AT_ONCE = 10
/** A name looked at within this many milliseconds is not looked at again: the DNS's own caches are slower. */
const PAUSE_MS = 5_000

/** Looks at host names' DNS and moves them on. It crosses businesses: whether a name is free is nobody's own matter. */
export class DomainChecks {
  constructor(
    private readonly service: BusinessModuleService,
    private readonly lookups: DnsLookups,
  ) {}

  /**
   * Looks at what is due, in any number of processes at once: a row is taken by one of them, by moving its next look
   * beyond the lease, and the look-ups run outside any transaction.
   */
  async checkDue(limit: number, rules: CheckRules): Promise<DomainCheck[]> {
    const due = await this.takeDue(limit)
    const checks: DomainCheck[] = []
    for (let start = 0; start < due.length; start += AT_ONCE) {
      const some = due.slice(start, start + AT_ONCE)
      checks.push(...(await Promise.all(some.map((row) => this.look(row, rules)))).flat())
    }
    return checks
  }

  /** Looks at one name now, unless that has just been done. */
  async check(domain: BusinessDomainRow, rules: CheckRules): Promise<DomainCheck> {
    const fresh = domain.checked_at && Date.now() - new Date(domain.checked_at).getTime() < PAUSE_MS
    if (fresh || domain.kind === "platform") return { domain, happening: null }
    const [check] = await this.look(domain, rules)
    return check ?? { domain, happening: null }
  }

  private async takeDue(limit: number): Promise<BusinessDomainRow[]> {
    return this.service.inTransaction(async (context) => {
      const taken: { id: string }[] = await transactionOf(context).execute(
        `update business_domain set next_check_at = now() + make_interval(secs => ?)
         where id in (
           select id from business_domain
           where kind = 'custom' and status <> 'released' and next_check_at <= now() and deleted_at is null
           order by next_check_at limit ? for update skip locked)
         returning id`,
        [LEASE_SECONDS, limit],
      )
      const ids = taken.map(({ id }) => id)
      return ids.length > 0 ? this.service.listBusinessDomains({ id: ids }, {}, context) : []
    })
  }

  private async look(row: BusinessDomainRow, rules: CheckRules): Promise<DomainCheck[]> {
    const { hostname, challenge_token: token } = row
    if (!token) return []
    const verdict: Verdict = rules.verify
      ? verdictOf(
          { hostname, token, cname_target: rules.cname_target },
          await this.lookups.answersFor(hostname),
        )
      : { outcome: "proven" }
    const settled = await this.settle(row, verdict)
    return settled ? [settled] : []
  }

  /** Null when the row was removed or claimed anew meanwhile: what was seen is about something else then. */
  private async settle(seen: BusinessDomainRow, verdict: Verdict): Promise<DomainCheck | null> {
    const { service } = this
    return service.inTransaction(async (context) => {
      const transaction = transactionOf(context)
      await queueForHostname(transaction, seen.hostname)
      await queueForHostname(transaction, seen.business_id)
      const [row] = await service.listBusinessDomains({ id: seen.id }, { take: 1 }, context)
      if (!row || row.challenge_token !== seen.challenge_token) return null
      const other = row.verified_at ? null : await otherClaim(transaction, row.hostname, row.business_id)
      const found: Verdict = other ? { outcome: "unproven", problem: other } : verdict
      const { state, happening } = stepDomain(stateOf(row), found, new Date())
      const data = { id: row.id, ...state, checked_at: new Date() }
      const [domain] = await service.updateBusinessDomains([data], context)
      if (happening === "released" && row.is_primary)
        await new DomainList(service, row.business_id).fallBack(context)
      return { domain, happening }
    })
  }
}
