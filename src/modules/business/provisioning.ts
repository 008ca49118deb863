import { transactionOf } from "../../utils/scope-transaction"
import { recordHubRequest, type HubRequestDigests } from "./record-hub-request"
import type { BusinessModuleService } from "./service"
import type { BusinessRow } from "./types"

type NewBusiness = Pick<
  BusinessRow,
  "handle" | "name" | "owner_email" | "sales_channel_id" | "publishable_api_key_id"
>

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

  async reserve(business: NewBusiness): Promise<BusinessRow> {
    return this.service.createBusinesses(business)
  }

  /** Another process may have finished the work meanwhile; what is finished is not taken away. */
  async release(business_id: string): Promise<void> {
    await this.service.deleteBusinesses({ id: business_id, provisioned_at: null })
  }

  /**
   * Marks a business as wholly provisioned.
   *
   * @returns false when the row is no longer there
   */
  async finish(business_id: string): Promise<boolean> {
    return this.service.inTransaction(async (context) => {
      const rows: unknown[] = await transactionOf(context).execute(
        `update business set provisioned_at = coalesce(provisioned_at, now()), updated_at = now()
         where id = ? and deleted_at is null returning id`,
        [business_id],
      )
      return rows.length > 0
    })
  }

  /** The id of the business that has a hostname, of whatever kind. */
  async ownerOfHostname(hostname: string): Promise<string | null> {
    const [domain] = await this.service.listBusinessDomains({ hostname }, { take: 1 })
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
