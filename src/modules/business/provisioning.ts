import { transactionOf } from "../../utils/scope-transaction"
import { recordHubRequest, type HubRequestDigests } from "./record-hub-request"
import type { BusinessModuleService } from "./service"
import type { BusinessRow } from "./types"

type NewBusiness = Pick<
  BusinessRow,
  "handle" | "name" | "owner_email" | "sales_channel_id" | "publishable_api_key_id"
>

/** How long a run may take, seconds; a crashed one is taken over after that. */
export const LEASE_SECONDS = 30

/** The parts of provisioning a business that no business can do for itself, and how each is taken back. */
export class Provisioning {
  constructor(private readonly service: BusinessModuleService) {}

  /**
   * Remembers that a signature was used on these bytes.
   *
   * @returns false when it was used on other bytes before: a replay
   */
  async recordRequest(request: HubRequestDigests): Promise<boolean> {
    return this.service.inTransaction((context) => recordHubRequest(transactionOf(context), request))
  }

  /** Makes the row, with its lease; the unique handle lets one of many succeed. */
  async reserve(business: NewBusiness, lease_owner: string): Promise<BusinessRow> {
    const lease_expires_at = new Date(Date.now() + LEASE_SECONDS * 1000)
    return this.service.createBusinesses({ ...business, lease_owner, lease_expires_at })
  }

  /**
   * Takes over what nobody is working on: its run crashed, or failed and gave it back.
   *
   * @returns whether the lease is ours now
   */
  async claim(business_id: string, lease_owner: string): Promise<boolean> {
    return this.changed(
      `update business set lease_owner = ?, lease_expires_at = now() + make_interval(secs => ?)
       where id = ? and provisioned_at is null and (lease_owner is null or lease_expires_at < now()) returning id`,
      [lease_owner, LEASE_SECONDS, business_id],
    )
  }

  /** Gives a claim back, for the next request to finish. */
  async unclaim(business_id: string, lease_owner: string): Promise<void> {
    await this.changed(
      `update business set lease_owner = null, lease_expires_at = null
       where id = ? and lease_owner = ? returning id`,
      [business_id, lease_owner],
    )
  }

  /** Removes the row this run made; what another has finished or is finishing stays. */
  async release(business_id: string, lease_owner: string): Promise<void> {
    await this.changed(
      "delete from business where id = ? and lease_owner = ? and provisioned_at is null returning id",
      [business_id, lease_owner],
    )
  }

  /**
   * Marks a business as wholly provisioned.
   *
   * @returns false when it is no longer ours to finish
   */
  async finish(business_id: string, lease_owner: string): Promise<boolean> {
    return this.changed(
      `update business set provisioned_at = now(), lease_owner = null, lease_expires_at = null, updated_at = now()
       where id = ? and lease_owner = ? and deleted_at is null returning id`,
      [business_id, lease_owner],
    )
  }

  private async changed(statement: string, values: (string | number)[]): Promise<boolean> {
    return this.service.inTransaction(async (context) => {
      const rows: unknown[] = await transactionOf(context).execute(statement, values)
      return rows.length > 0
    })
  }

  /** The id of the business that has a hostname, of whatever kind; a claim without proof has nothing. */
  async ownerOfHostname(hostname: string): Promise<string | null> {
    const counting = { hostname, verified_at: { $ne: null } }
    const [domain] = await this.service.listBusinessDomains(counting, { take: 1 })
    return domain?.business_id ?? null
  }

  async removeDomain(business_id: string, hostname: string): Promise<void> {
    await this.service.deleteBusinessDomains({ business_id, hostname })
  }

  async removeTheme(business_id: string): Promise<void> {
    await this.service.deleteThemes({ business_id })
  }

  async removeLocations(business_id: string): Promise<void> {
    await this.service.deleteLocations({ business_id })
  }
}
