import { countByDaySql, type DayCount } from "../../lib/by-day"
import { DispatchStore } from "./dispatch-store"
import { listSystemEvents, type SystemEventPage } from "./list-events"
import {
  businessesWithoutEndpoint,
  dispatchNumbers,
  eventHistories,
  type DispatchNumbers,
  type EventHistory,
} from "./operating"
import type { DispatchEventView } from "./views"

/** How deliveries stand across businesses: what platform operators and jobs look at. Nothing here changes anything. */
export class DispatchOverview extends DispatchStore {
  /** Events of every business, newest first unless asked otherwise. */
  async systemListEvents(page: SystemEventPage): Promise<[DispatchEventView[], number]> {
    return listSystemEvents(this, page)
  }

  /** Events of any business with attempts and callbacks, without the partner's words: one by id, or a case's. */
  async systemEventHistories(where: { id: string } | { consultation_id: string }): Promise<EventHistory[]> {
    return eventHistories(this, where)
  }

  /** Deliveries by day in a zone, since a day (`YYYY-MM-DD`). */
  async systemDeliveredByDay(time_zone: string, since: string): Promise<DayCount[]> {
    return this.execute_(countByDaySql("outbox_event", "delivered_at"), [time_zone, since, time_zone])
  }

  /** Businesses whose partner wants nothing more at the address it has. */
  async systemBusinessesWithoutEndpoint(): Promise<string[]> {
    return businessesWithoutEndpoint(this.sql)
  }

  /** Those of these orders of a business that their partner calls delivered, in every part it was told of. */
  async systemDeliveredOrders(business_id: string, order_ids: string[]): Promise<string[]> {
    const rows = await this.execute_<{ order_id: string }>(
      `select payload->>'order_id' as order_id from outbox_event
       where business_id = ? and type = 'order.placed' and deleted_at is null
         and split_part(subject_id, ':', 1) in (select jsonb_array_elements_text(?::jsonb))
       group by 1 having bool_and(partner_status = 'delivered')`,
      [business_id, JSON.stringify(order_ids)],
    )
    return rows.map(({ order_id }) => order_id)
  }

  /** How deliveries stand on the whole platform. */
  async systemNumbers(): Promise<DispatchNumbers> {
    return dispatchNumbers(this.sql)
  }
}
