import type { Context } from "@medusajs/framework/types"
import { InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import { enterScope, transactionOf } from "../../utils/scope-transaction"
import { OrderConsult } from "./models/order-consult"
import { OrderEvent } from "./models/order-event"
import { OrderRecord } from "./models/order-record"
import { ScopedOrders } from "./scoped-orders"

/** Orders of a known sales channel that have no place in their business yet, oldest first. */
const UNRECORDED = `select o.id from "order" o
join "business" b on b.sales_channel_id = o.sales_channel_id and b.deleted_at is null
left join "order_record" r on r.business_id = b.id and r.order_id = o.id
where r.id is null and o.is_draft_order = false and o.status <> 'canceled' and o.deleted_at is null
  and o.created_at < now() - interval '1 minute'
order by o.created_at limit ?`

/** What the partner sent or delivered in the last month and Medusa has not taken. */
const LATE_PARCELS = `select e.business_id, e.actor_id as event_id, replace(e.type, 'partner.', '') as status
from "order_event" e
join "order" o on o.id = e.order_id and o.status <> 'canceled' and o.deleted_at is null
join "order_item" i on i.order_id = o.id and i.version = o.version and i.deleted_at is null
join "order_line_item" li on li.id = i.item_id
join "outbox_event" x on x.business_id = e.business_id and x.id = e.actor_id
left join "order_consult" c on c.business_id = e.business_id and c.order_id = e.order_id
  and c.product_id = li.product_id and c.deleted_at is null
where c.consultation_id is not distinct from x.consultation_id and e.type in ('partner.shipped', 'partner.delivered') and e.deleted_at is null
and e.occurred_at between now() - interval '30 days' and now() - interval '1 minute'
group by e.id
having bool_or(case e.type when 'partner.delivered' then i.delivered_quantity else i.shipped_quantity end < i.quantity)
order by e.occurred_at limit ?`

export type LateParcel = { business_id: string; event_id: string; status: string }

/**
 * What a business knows of its orders beside Medusa. `scoped(business_id)` is for everybody; `system…` crosses businesses
 * and is for jobs.
 */
export class OrderDeskModuleService extends MedusaService({ OrderRecord, OrderConsult, OrderEvent }) {
  scoped(business_id: string): ScopedOrders {
    return new ScopedOrders(this, business_id)
  }

  /** Runs `work` in one transaction that PostgreSQL knows to be this business's. */
  async inScope<T>(business_id: string, work: (context: Context) => Promise<T>): Promise<T> {
    return this.inTransaction(async (context) => {
      await enterScope(context, business_id)
      return work(context)
    })
  }

  /** Orders that were placed while whoever should have recorded them died. */
  async systemListUnrecorded(limit: number): Promise<string[]> {
    return this.inTransaction(async (context) => {
      const rows: { id: string }[] = await transactionOf(context).execute(UNRECORDED, [limit])
      return rows.map(({ id }) => id)
    })
  }

  async systemListLateParcels(limit: number): Promise<LateParcel[]> {
    return this.inTransaction((context) => transactionOf(context).execute(LATE_PARCELS, [limit]))
  }

  @InjectTransactionManager()
  protected async inTransaction<T>(
    work: (context: Context) => Promise<T>,
    @MedusaContext() context: Context = {},
  ): Promise<T> {
    return work(context)
  }
}
