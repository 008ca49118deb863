import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaError,
  MedusaService,
} from "@medusajs/framework/utils"
import { enterScope } from "../../utils/scope-transaction"
import { DeliveryAttempt } from "./models/delivery-attempt"
import { DispatchEndpoint } from "./models/dispatch-endpoint"
import { OutboxEvent } from "./models/outbox-event"
import { PartnerUpdate } from "./models/partner-update"
import { sqlOn, type Sql } from "./sql"

/** This module's tables, and the ways to speak to them: in one statement, in a transaction, for one business. */
export class DispatchStore extends MedusaService({
  OutboxEvent,
  DeliveryAttempt,
  PartnerUpdate,
  DispatchEndpoint,
}) {
  /** One statement at a time, each in a transaction of its own. */
  protected readonly sql: Sql = { execute: (statement, params) => this.execute_(statement, params) }

  /** Runs `work` in one transaction that PostgreSQL knows to be this business's. */
  async inScope<T>(business_id: string, work: (context: Context) => Promise<T>): Promise<T> {
    return this.inTransaction(async (context) => {
      await enterScope(context, business_id)
      return work(context)
    })
  }

  @InjectTransactionManager()
  protected async inTransaction<T>(
    work: (context: Context) => Promise<T>,
    @MedusaContext() context: Context = {},
  ): Promise<T> {
    return work(context)
  }

  @InjectManager()
  protected async execute_<Row>(
    sql: string,
    params: unknown[] = [],
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<Row[]> {
    if (!context.manager) throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "No database connection")
    return sqlOn(context.manager).execute<Row>(sql, params)
  }
}
