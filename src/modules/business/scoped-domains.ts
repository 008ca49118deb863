import { randomBytes } from "node:crypto"
import { newClaim, release } from "../../lib/domains"
import { assertScope } from "../../lib/scope"
import { conflict } from "../../utils/coded-error"
import { transactionOf } from "../../utils/scope-transaction"
import { DomainList } from "./domain-list"
import { otherClaim } from "./domain-owners"
import { stateOf } from "./domain-rows"
import type { BusinessModuleService } from "./service"
import type { BusinessDomainRow } from "./types"

/** Claims waiting for their DNS, at most; each costs look-ups. */
export const MAX_PENDING_DOMAINS = 10

/** Where the challenge's uniqueness comes from: 160 bits, in a form that survives every provider's input field. */
const newToken = (): string => randomBytes(20).toString("hex")

const REFUSALS = {
  TAKEN: () => conflict("DOMAIN_TAKEN", "Another business uses this domain."),
  COOLING_DOWN: () =>
    conflict("DOMAIN_COOLING_DOWN", "Another business gave this domain up less than 7 days ago. Try later."),
}

/** The host names of one business. Another business's domain is found nowhere here. */
export class ScopedDomains {
  private readonly rows: DomainList

  constructor(
    private readonly service: BusinessModuleService,
    private readonly business_id: string,
  ) {
    assertScope(business_id)
    this.rows = new DomainList(service, business_id)
  }

  /** The platform's own name first, then in the order of adding. */
  async list(): Promise<BusinessDomainRow[]> {
    const { business_id, service } = this
    return service.inScope(business_id, (context) =>
      service.listBusinessDomains(
        { business_id },
        { order: { kind: "DESC", created_at: "ASC", id: "ASC" } },
        context,
      ),
    )
  }

  /** @throws CodedError NOT_FOUND, for another business's domain too */
  async retrieve(domain_id: string): Promise<BusinessDomainRow> {
    return this.service.inScope(this.business_id, (context) => this.rows.find(domain_id, context))
  }

  /**
   * Claims a host name, or begins anew with one that was released. It counts for nothing before its DNS is proven.
   *
   * @throws CodedError DOMAIN_ALREADY_ADDED, DOMAIN_TAKEN, DOMAIN_COOLING_DOWN, TOO_MANY_PENDING (409)
   */
  async add(hostname: string): Promise<{ domain: BusinessDomainRow; before: BusinessDomainRow | null }> {
    const { business_id, service } = this
    return service.inScope(business_id, async (context) => {
      await this.rows.takeTurns(context)
      const other = await otherClaim(transactionOf(context), hostname, business_id)
      if (other) throw REFUSALS[other]()
      const rows = await service.listBusinessDomains({ business_id }, {}, context)
      const before = rows.find((row) => row.hostname === hostname) ?? null
      if (before && before.status !== "released")
        throw conflict("DOMAIN_ALREADY_ADDED", "This domain is in your list already.")
      const pending = rows.filter(({ kind, status }) => kind === "custom" && status === "pending")
      if (pending.length >= MAX_PENDING_DOMAINS)
        throw conflict("TOO_MANY_PENDING", "Ten domains wait for their DNS. Finish or remove one first.")
      const claim = {
        ...newClaim(new Date(), before ? stateOf(before).released_at : null),
        challenge_token: newToken(),
        checked_at: null,
        is_primary: false,
      }
      const [domain] = before
        ? await service.updateBusinessDomains([{ id: before.id, ...claim }], context)
        : await service.createBusinessDomains(
            [{ business_id, hostname, kind: "custom" as const, ...claim }],
            context,
          )
      return { domain, before }
    })
  }

  /**
   * Takes a host name off the list; what counted until now keeps its cool-down.
   *
   * @throws CodedError NOT_FOUND, PLATFORM_DOMAIN (409)
   */
  async remove(domain_id: string): Promise<BusinessDomainRow> {
    const { business_id, service } = this
    return service.inScope(business_id, async (context) => {
      await this.rows.takeTurns(context)
      const row = await this.rows.find(domain_id, context)
      if (row.kind === "platform")
        throw conflict("PLATFORM_DOMAIN", "The address the platform gave you stays yours.")
      const released = { id: row.id, is_primary: false, ...release(stateOf(row), new Date()) }
      await service.updateBusinessDomains([released], context)
      await service.softDeleteBusinessDomains([row.id], {}, context)
      if (row.is_primary) await this.rows.fallBack(context)
      return row
    })
  }

  /**
   * The name the store goes by from now on.
   *
   * @returns the id of the one before, for undoing it
   * @throws CodedError NOT_FOUND, DOMAIN_NOT_VERIFIED (409)
   */
  async makePrimary(domain_id: string): Promise<string | null> {
    const { business_id, service } = this
    return service.inScope(business_id, async (context) => {
      await this.rows.takeTurns(context)
      const row = await this.rows.find(domain_id, context)
      if (!row.verified_at)
        throw conflict("DOMAIN_NOT_VERIFIED", "Only a verified domain can be the main one.")
      const [before] = await service.listBusinessDomains({ business_id, is_primary: true }, {}, context)
      await this.rows.setPrimary(row.id, context)
      return before?.id ?? null
    })
  }

  /** Puts a row back as it was; null takes a new one away. For undoing what a workflow did. */
  async restore(domain_id: string, before: BusinessDomainRow | null): Promise<void> {
    const { business_id, service } = this
    await service.inScope(business_id, async (context) => {
      await this.rows.takeTurns(context)
      const selector = { id: domain_id, business_id }
      if (!before) return service.deleteBusinessDomains(selector, context)
      await service.restoreBusinessDomains([domain_id], {}, context)
      const { challenge_token, checked_at, is_primary } = before
      const data = { ...stateOf(before), challenge_token, checked_at }
      await service.updateBusinessDomains({ selector, data }, context)
      if (is_primary) await this.rows.setPrimary(domain_id, context)
    })
  }

  /** The owner was told that this name fails; only then may it be dropped. */
  async markWarned(domain_id: string): Promise<void> {
    const { business_id, service } = this
    await service.inScope(business_id, async (context) => {
      const selector = { id: domain_id, business_id, status: "failing" as const }
      await service.updateBusinessDomains({ selector, data: { warned_at: new Date() } }, context)
    })
  }
}
