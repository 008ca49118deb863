import { ORDER_STATE_SQL } from "../../lib/orders"

/**
 * Every order of a business with the facts its state follows from, read where they are true: payments, parcels and
 * cancellation in Medusa's tables, decisions in the consultations', production in our timeline. One statement for a page,
 * so that a list may filter by what nobody stores.
 */
const FACTS = `
select r.order_id, r.number, r.customer_id, r.placed_at, r.hold_reason, o.currency_code,
  coalesce((s.totals->>'current_order_total')::numeric, 0)::float8 as total,
  (o.status = 'canceled') as cancelled,
  (r.held_at is not null) as held,
  c.consult, p.captured, p.refunded,
  (coalesce(i.in_production, false) or exists (
    select 1 from order_event e where e.business_id = r.business_id and e.order_id = r.order_id
    and e.type in ('partner.received', 'partner.in_progress', 'partner.filled') and e.deleted_at is null)) as in_production,
  coalesce(i.shipped, false) as shipped, coalesce(i.delivered, false) as delivered
from order_record r
join "order" o on o.id = r.order_id and o.deleted_at is null
left join order_summary s on s.order_id = o.id and s.version = o.version and s.deleted_at is null
left join lateral (
  select coalesce(sum(pc.captured_amount), 0)::float8 as captured, coalesce(sum(pc.refunded_amount), 0)::float8 as refunded
  from order_payment_collection l join payment_collection pc on pc.id = l.payment_collection_id and pc.deleted_at is null
  where l.order_id = o.id and l.deleted_at is null) p on true
left join lateral (
  select bool_or(oi.fulfilled_quantity > 0) as in_production, bool_and(oi.shipped_quantity >= oi.quantity) as shipped,
    bool_and(oi.delivered_quantity >= oi.quantity) as delivered
  from order_item oi where oi.order_id = o.id and oi.version = o.version and oi.deleted_at is null and oi.quantity > 0) i on true
left join lateral (
  select case when bool_or(k.status = 'rejected' or a.status = 'revoked') then 'rejected'
    when bool_and(k.status = 'approved') then 'approved' else 'pending' end as consult
  from order_consult oc
  join consultation k on k.id = oc.consultation_id and k.business_id = oc.business_id
  left join approval a on a.consultation_id = k.id and a.business_id = k.business_id
  where oc.business_id = r.business_id and oc.order_id = r.order_id and oc.deleted_at is null
  having count(*) > 0) c on true
where r.business_id = ? and r.deleted_at is null`

type Filter = { sql: string; params: unknown[] }

/** Facts with their state, narrowed by columns of the record before and by the state after. */
export function overviewSql(narrow: Filter[], states: readonly string[] | undefined): Filter {
  const inner = [FACTS, ...narrow.map(({ sql }) => `and ${sql}`)].join("\n")
  const by_state = states?.length ? `where state in (${states.map(() => "?").join(", ")})` : ""
  return {
    sql: `select * from (select f.*, ${ORDER_STATE_SQL} as state from (${inner}) f) o ${by_state}`,
    params: [...narrow.flatMap(({ params }) => params), ...(states ?? [])],
  }
}
