import type { ErasureRefusal, ErasureRefusalCode } from "../../lib/data-requests"
import type { Query } from "../query"

type Who = { business_id: string; customer_id: string }

const DAY_MS = 24 * 60 * 60 * 1000

/** Statements that find a row as long as an erasure must wait, most telling first; `?` is business, then customer. */
const OBSTACLES: readonly [ErasureRefusalCode, string][] = [
  [
    "LEGAL_HOLD",
    "select 1 from legal_hold where business_id = ? and customer_id = ? and lifted_at is null and deleted_at is null",
  ],
  [
    "CASE_OPEN",
    `select 1 from consultation where business_id = ? and customer_id = ? and status in ('submitted', 'in_review')
       and deleted_at is null`,
  ],
  [
    "DISPATCH_OPEN",
    `select 1 from outbox_event e join consultation c on c.id = e.consultation_id and c.business_id = e.business_id
     where c.business_id = ? and c.customer_id = ? and e.deleted_at is null and (e.status <> 'delivered'
       or coalesce(e.partner_status, 'delivered') not in ('delivered', 'rejected', 'cancelled'))`,
  ],
  [
    "APPROVAL_ACTIVE",
    `select 1 from approval where business_id = ? and customer_id = ? and status = 'active' and expires_at > now()
       and deleted_at is null`,
  ],
  [
    "ORDER_OPEN",
    `select 1 from order_record r join "order" o on o.id = r.order_id
     where r.business_id = ? and r.customer_id = ? and o.deleted_at is null
       and o.status::text not in ('canceled', 'completed', 'archived') and not exists (
         select 1 from order_fulfillment x join fulfillment f on f.id = x.fulfillment_id
         where x.order_id = o.id and f.delivered_at is not null)`,
  ],
]

/**
 * Why this patient's record must not be erased now, or null. Records of care are kept for `retention_days` after the
 * latest decision (state law sets how long; 45 CFR 164.316(b)(2) asks six years of our own papers); a case that nobody
 * decided is no record of care.
 */
export async function erasureRefusal(
  query: Query,
  { business_id, customer_id }: Who,
  { retention_days, now }: { retention_days: number; now: Date },
): Promise<ErasureRefusal | null> {
  for (const [code, sql] of OBSTACLES) {
    const found = await query(`${sql} limit 1`, [business_id, customer_id])
    if (found.length > 0) return { code, until: null }
  }
  const [latest] = await query<{ decided_at: string | Date | null }>(
    "select max(decided_at) as decided_at from consultation where business_id = ? and customer_id = ?",
    [business_id, customer_id],
  )
  if (!latest?.decided_at) return null
  const until = new Date(new Date(latest.decided_at).getTime() + retention_days * DAY_MS)
  return until > now ? { code: "WITHIN_RETENTION", until } : null
}
