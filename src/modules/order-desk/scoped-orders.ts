import type { Context } from "@medusajs/framework/types"
import { assertScope } from "../../lib/scope"
import { notFound } from "../../utils/coded-error"
import { recordCancellation } from "./cancel-order"
import { holdOrder, releaseOrder } from "./hold-order"
import { listOrders, ordersOfApproval } from "./list-orders"
import { orderOfEvent, type PartnerOrder } from "./partner-orders"
import { recordOrderEvent } from "./record-event"
import { recordOrder } from "./record-order"
import type { OrderDeskModuleService } from "./service"
import type {
  HoldReason,
  NewOrderEvent,
  OrderActor,
  OrderConsultRow,
  OrderEventRow,
  OrderOverview,
  OrderQuery,
  PlacedOrder,
} from "./types"

/** Orders of one business. Another business's id finds nothing here. */
export class ScopedOrders {
  constructor(
    private readonly service: OrderDeskModuleService,
    private readonly business_id: string,
  ) {
    assertScope(business_id)
  }

  private inScope<T>(work: (context: Context) => Promise<T>): Promise<T> {
    return this.service.inScope(this.business_id, work)
  }

  list(query: OrderQuery): Promise<[OrderOverview[], number]> {
    return this.inScope((context) => listOrders(this.business_id, query, context))
  }

  /**
   * @param customer_id when given, only that customer's own order is found
   * @throws CodedError NOT_FOUND
   */
  async retrieve(order_id: string, customer_id?: string): Promise<OrderOverview> {
    const [[found]] = await this.list({ order_ids: [order_id], customer_id, limit: 1, offset: 0 })
    if (!found) throw notFound("This order does not exist.")
    return found
  }

  /** Oldest first. */
  historyOf(order_id: string): Promise<OrderEventRow[]> {
    const filters = { business_id: this.business_id, order_id }
    const config = { order: { occurred_at: "ASC" as const, id: "ASC" as const } }
    return this.inScope((context) => this.service.listOrderEvents(filters, config, context))
  }

  consultsOf(order_ids: string[]): Promise<OrderConsultRow[]> {
    const filters = { business_id: this.business_id, order_id: order_ids }
    return this.inScope((context) => this.service.listOrderConsults(filters, {}, context))
  }

  /** The orders that were made of an approval and stand, in the order they were placed. */
  ordersOfApproval(approval_id: string): Promise<string[]> {
    return this.inScope((context) => ordersOfApproval(this.business_id, approval_id, context))
  }

  /** @returns whether it was not recorded before */
  record(order: PlacedOrder): Promise<boolean> {
    return this.inScope((context) => recordOrder(this.business_id, order, context))
  }

  recordCancellation(input: { order_id: string; actor: OrderActor; reason: string | null }): Promise<void> {
    return this.inScope((context) => recordCancellation(this.business_id, input, context))
  }

  /** @returns the line's id; null when the same was told before */
  recordEvent(event: NewOrderEvent): Promise<string | null> {
    return this.inScope((context) => recordOrderEvent(this.business_id, event, context))
  }

  /** For a workflow whose later step failed: as if it had not been told. */
  async forgetEvent(event_id: string): Promise<void> {
    const { business_id, service } = this
    await this.inScope((context) => service.deleteOrderEvents({ business_id, id: event_id }, context))
  }

  hold(input: { order_id: string; actor: OrderActor; reason: HoldReason }): Promise<boolean> {
    return this.inScope((context) => holdOrder(this.business_id, input, context))
  }

  release(input: { order_id: string; actor: OrderActor }): Promise<boolean> {
    return this.inScope((context) => releaseOrder(this.business_id, input, context))
  }

  ofPartnerEvent(event_id: string): Promise<PartnerOrder | null> {
    return this.inScope((context) => orderOfEvent(this.business_id, event_id, context))
  }
}
