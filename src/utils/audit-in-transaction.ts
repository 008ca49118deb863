import type { Context } from "@medusajs/framework/types"
import { auditStatements, type AuditContext, type AuditSubject } from "../lib/audit"
import type { SqlStatement } from "../lib/outbox"
import { auditEntry } from "./audit-context"
import { env } from "./env-validator"
import { currentRequest } from "./request-context"
import { transactionOf } from "./scope-transaction"

/**
 * What appends an entry of what is happening right now. For a module that runs another's statements as the last of its
 * own transaction; the request then needs no entry of its own.
 */
export function auditNow(subject: AuditSubject, who: Partial<AuditContext> = {}): SqlStatement[] {
  if (!env.AUDIT_ENABLED) return []
  const request = currentRequest.getStore()
  if (request) request.is_audited = true
  return auditStatements(auditEntry(subject, who))
}

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
  for (const { sql, params } of auditNow(subject, who)) await transactionOf(context).execute(sql, params)
}
