import type { Context } from "@medusajs/framework/types"
import { InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import { enterScope } from "../../utils/scope-transaction"
import { Business } from "./models/business"
import { BusinessDomain } from "./models/business-domain"
import { BusinessMember } from "./models/business-member"
import { HubRequest } from "./models/hub-request"
import { Location } from "./models/location"
import { Member } from "./models/member"
import { Theme } from "./models/theme"

/** This module's tables, and the transactions on them. */
export class BusinessStore extends MedusaService({
  Business,
  BusinessDomain,
  Location,
  Member,
  BusinessMember,
  Theme,
  HubRequest,
}) {
  /** Runs `work` in one transaction that PostgreSQL knows to be this business's. */
  @InjectTransactionManager()
  async inScope<T>(
    business_id: string,
    work: (context: Context) => Promise<T>,
    @MedusaContext() context: Context = {},
  ): Promise<T> {
    await enterScope(context, business_id)
    return work(context)
  }

  /** Runs `work` in one transaction that is no single business's. */
  @InjectTransactionManager()
  async inTransaction<T>(
    work: (context: Context) => Promise<T>,
    @MedusaContext() context: Context = {},
  ): Promise<T> {
    return work(context)
  }
}
