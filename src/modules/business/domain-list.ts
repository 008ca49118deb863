import type { Context } from "@medusajs/framework/types"
import { notFound } from "../../utils/coded-error"
import { transactionOf } from "../../utils/scope-transaction"
import { queueForHostname } from "./domain-owners"
import type { BusinessModuleService } from "./service"
import type { BusinessDomainRow } from "./types"

/** One business's host names within somebody else's transaction: what each change of the list is made of. */
export class DomainList {
  constructor(
    private readonly service: BusinessModuleService,
    private readonly business_id: string,
  ) {}

  /** The platform's own name becomes the main one again. */
  async fallBack(context: Context): Promise<void> {
    const { business_id, service } = this
    const [own] = await service.listBusinessDomains({ business_id, kind: "platform" }, { take: 1 }, context)
    if (own) await this.setPrimary(own.id, context)
  }

  /** No other name of the business stays the main one. */
  async setPrimary(domain_id: string, context: Context): Promise<void> {
    await transactionOf(context).execute(
      `update business_domain set is_primary = (id = ?), updated_at = now()
       where business_id = ? and deleted_at is null and is_primary <> (id = ?)`,
      [domain_id, this.business_id, domain_id],
    )
  }

  /** One change of a business's list at a time, so that limits and the main name hold. */
  async takeTurns(context: Context): Promise<void> {
    await queueForHostname(transactionOf(context), this.business_id)
  }

  /** @throws CodedError NOT_FOUND, for another business's domain too */
  async find(domain_id: string, context: Context): Promise<BusinessDomainRow> {
    const { business_id, service } = this
    const [row] = await service.listBusinessDomains({ id: domain_id, business_id }, { take: 1 }, context)
    if (!row) throw notFound("No such domain.")
    return row
  }
}
