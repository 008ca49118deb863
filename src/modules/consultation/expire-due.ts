import type { Context } from "@medusajs/framework/types"
import { transactionOf } from "../../utils/scope-transaction"
import type { ConsultationModuleService } from "./service"
import type { ConsultationEventRow } from "./types"

/** Whose name stands in a case's history where no person did it. */
const SCHEDULE = { actor_type: "system" as const, actor_id: "schedule" }

type Due = { id: string; consultation_id: string; at: Date }

/** Rows somebody holds right now are left for the next round: the person comes before the clock. */
const DUE_APPROVALS = `select id, consultation_id, expires_at as at from approval
  where business_id = ? and status = 'active' and expires_at <= now() and deleted_at is null
  order by expires_at limit ? for update skip locked`

const DUE_CLAIMS = `select id, id as consultation_id, claim_expires_at as at from consultation
  where business_id = ? and status = 'in_review' and claim_expires_at <= now() and deleted_at is null
  order by claim_expires_at limit ? for update skip locked`

const DUE_BUSINESSES = `select business_id from approval
    where status = 'active' and expires_at <= now() and deleted_at is null
  union select business_id from consultation
    where status = 'in_review' and claim_expires_at <= now() and deleted_at is null
  order by 1`

export type Expired = { approvals: number; claims: number }

/** Businesses where something has run out. */
export async function businessesWithDue(context: Context): Promise<string[]> {
  const rows = await transactionOf(context).execute<{ business_id: string }[]>(DUE_BUSINESSES)
  return rows.map(({ business_id }) => business_id)
}

/**
 * Marks approvals whose day has come as expired and gives cases whose claim ran out back to the queue, each with a line in
 * the case's history at the moment it happened. At most `limit` of each; the rest waits for the next call.
 */
export async function expireDue(
  service: ConsultationModuleService,
  business_id: string,
  limit: number,
  context: Context,
): Promise<Expired> {
  const find = (sql: string) => transactionOf(context).execute<Due[]>(sql, [business_id, limit])
  const approvals = await find(DUE_APPROVALS)
  const claims = await find(DUE_CLAIMS)
  const expired = approvals.map(({ id }) => ({ id, status: "expired" as const }))
  const freed = claims.map(({ id }) => ({
    id,
    status: "submitted" as const,
    claimed_by: null,
    claim_expires_at: null,
  }))
  if (expired.length > 0) await service.updateApprovals(expired, context)
  if (freed.length > 0) await service.updateConsultations(freed, context)
  const line = (type: ConsultationEventRow["type"]) => (due: Due) => ({
    ...SCHEDULE,
    business_id,
    type,
    consultation_id: due.consultation_id,
    occurred_at: new Date(due.at),
  })
  const history = [...approvals.map(line("expired")), ...claims.map(line("released"))]
  if (history.length > 0) await service.createConsultationEvents(history, context)
  return { approvals: approvals.length, claims: claims.length }
}
