import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaError,
  MedusaService,
} from "@medusajs/framework/utils"
import { auditStatements, type NewAuditEntry } from "../../lib/audit"
import { createPhiCipher, type PhiCipher } from "../../lib/phi"
import { PLATFORM_SCOPE } from "../../lib/scope"
import { enterScope } from "../../utils/scope-transaction"
import { archiveMonth, expiredMonths, type ArchivedMonth } from "./archive-months"
import { exportHeads } from "./export-heads"
import { AuditReview } from "./models/audit-review"
import { BreakGlassGrant } from "./models/break-glass-grant"
import { Operating } from "./operating"
import { ScopedAudit } from "./scoped-audit"
import { sqlOn, type Sql } from "./sql"
import type { AuditStorage } from "./storage-port"
import type { AuditModuleOptions } from "./types"

/**
 * The audit log: append-only, hash-chained by business, kept by months. `scoped(business_id)` is for everybody;
 * `system…` methods cross businesses and are for jobs, the request log and platform operators.
 */
export class AuditModuleService extends MedusaService({ AuditReview, BreakGlassGrant }) {
  readonly cipher: PhiCipher
  /** Statements of their own, each in a transaction of its own. */
  readonly sql: Sql

  constructor(container: Record<string, unknown>, options: AuditModuleOptions) {
    super(container, options)
    this.cipher = createPhiCipher(options.phi)
    this.sql = { execute: (statement, params) => this.execute_(statement, params) }
  }

  scoped(business_id: string): ScopedAudit {
    return new ScopedAudit(this, business_id)
  }

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

  /** Appends in one statement, for reads and refusals; a change appends in its own transaction instead. */
  async systemAppend(entry: NewAuditEntry): Promise<void> {
    for (const { sql, params } of auditStatements(entry)) await this.sql.execute(sql, params)
  }

  /** Stands for the address somebody signs in with, without saying it; the same address is the same id. */
  systemLoginId(email: string): string {
    const place = { table: "audit_entry", column: "login_email", business_id: PLATFORM_SCOPE }
    const index = this.cipher.blindIndex(email, place)
    return `login_${Buffer.from(index, "base64url").toString("hex").slice(0, 32)}`
  }

  /** Makes the partitions of the coming months. @returns how many were missing */
  async systemEnsurePartitions(months: number): Promise<number> {
    const statement = "select audit_ensure_partitions(?) as made"
    const [row] = await this.sql.execute<{ made: number }>(statement, [months])
    return row?.made ?? 0
  }

  /** What only platform operators do. */
  systemOperating(): Operating {
    return new Operating(this)
  }

  /** Writes where every chain stands to storage, once a day. @returns how many heads; null when it was done today */
  async systemExportHeads(storage: AuditStorage, now?: Date): Promise<number | null> {
    return exportHeads(this, storage, now)
  }

  /** Exports, checks and drops whole months that ended before `before`; nothing else ever goes. */
  async systemArchiveExpired(
    storage: AuditStorage,
    before: Date,
    signal?: AbortSignal,
  ): Promise<ArchivedMonth[]> {
    const archived: ArchivedMonth[] = []
    for (const month of await expiredMonths(this.sql, before)) {
      if (signal?.aborted) break
      archived.push(await archiveMonth(this, storage, month))
    }
    return archived
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
