import type { Context } from "@medusajs/framework/types"
import { auditStatements, type AuditContext, type AuditSubject } from "../lib/audit"
import { auditEntry } from "./audit-context"
import { env } from "./env-validator"
import { currentRequest } from "./request-context"
import { transactionOf } from "./scope-transaction"

/**
 * Appends an entry in the transaction that makes the change: both are committed, or neither. Call it last, once for
 * one business, since the chain is held until the commit (see `auditStatements`).
 *
 * @throws MedusaError outside a transaction, and whatever the database says: the change is then rolled back too
 */
export async function auditInTransaction(
  context: Context,
  subject: AuditSubject,
  who: Partial<AuditContext> = {},
): Promise<void> {
  if (!env.AUDIT_ENABLED) return
  const transaction = transactionOf(context)
  for (const { sql, params } of auditStatements(auditEntry(subject, who)))
    await transaction.execute(sql, params)
  const request = currentRequest.getStore()
  if (request) request.is_audited = true
}
