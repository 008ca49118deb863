import type { Context } from "@medusajs/framework/types"
import { openRow } from "../../lib/phi"
import { assertScope } from "../../lib/scope"
import { transactionOf } from "../../utils/scope-transaction"
import { DELIVERY_ATTEMPT_PHI } from "./phi-columns"
import { replayEvents, type ReplayFilter } from "./replay-events"
import type { DispatchModuleService } from "./service"
import { sqlOn } from "./sql"
import type { DeliveryAttemptRow, OutboxEventStatus } from "./types"
import {
  eventView,
  fulfillmentOf,
  partnerUpdateView,
  type DispatchEventView,
  type Fulfillment,
  type PartnerUpdateView,
} from "./views"

export interface EventPage {
  status?: OutboxEventStatus
  limit: number
  offset: number
}

/** What one business may see and do about its deliveries. Another business's id finds nothing here. */
export class ScopedDispatch {
  constructor(
    private readonly service: DispatchModuleService,
    private readonly business_id: string,
  ) {
    assertScope(business_id)
  }

  /** The events of one case, oldest first. */
  async listEventsFor(consultation_id: string): Promise<DispatchEventView[]> {
    return this.listEventsOf([consultation_id])
  }

  /** Newest first. */
  async listEvents({ status, limit, offset }: EventPage): Promise<[DispatchEventView[], number]> {
    const filters = { business_id: this.business_id, ...(status ? { status } : {}) }
    const page = { take: limit, skip: offset, order: { id: "DESC" as const } }
    const [rows, count] = await this.inScope((context) =>
      this.service.listAndCountOutboxEvents(filters, page, context),
    )
    return [rows.map(eventView), count]
  }

  /** Null for another business's event. */
  async findEvent(event_id: string): Promise<DispatchEventView | null> {
    const filters = { business_id: this.business_id, id: event_id }
    const [row] = await this.inScope((context) =>
      this.service.listOutboxEvents(filters, { take: 1 }, context),
    )
    return row ? eventView(row) : null
  }

  /** Every attempt, oldest first. The excerpt of the partner's answer is opened. */
  async listAttempts(event_id: string): Promise<DeliveryAttemptRow[]> {
    const filters = { business_id: this.business_id, event_id }
    const order = { order: { started_at: "ASC" as const } }
    const rows = await this.inScope((context) => this.service.listDeliveryAttempts(filters, order, context))
    return rows.map((row) => openRow(this.service.cipher, DELIVERY_ATTEMPT_PHI, row))
  }

  /** The partner's callbacks, oldest first, by case or by event. */
  async partnerUpdatesOf(
    where: { consultation_id: string | string[] } | { event_id: string | string[] },
  ): Promise<PartnerUpdateView[]> {
    const filters = { business_id: this.business_id, ...where }
    const order = { order: { received_at: "ASC" as const, id: "ASC" as const } }
    const rows = await this.inScope((context) => this.service.listPartnerUpdates(filters, order, context))
    return rows.map((row) => partnerUpdateView(this.service.cipher, row))
  }

  /** Where each of these cases stands with the pharmacy, by consultation id. */
  async listFulfillments(consultation_ids: string[]): Promise<Map<string, Fulfillment>> {
    const events = await this.listEventsOf(consultation_ids)
    const updates = await this.partnerUpdatesOf({ consultation_id: consultation_ids })
    return new Map(
      consultation_ids.map((id) => {
        const isOfCase = (row: { consultation_id: string | null }): boolean => row.consultation_id === id
        return [id, fulfillmentOf(events.filter(isOfCase), updates.filter(isOfCase))]
      }),
    )
  }

  /** Sends events of this business again. @returns the ids that will be sent */
  async replay(filter: Omit<ReplayFilter, "business_id">): Promise<string[]> {
    const { business_id } = this
    const ids = await this.inScope((context) =>
      replayEvents(sqlOn(transactionOf(context)), { ...filter, business_id }),
    )
    this.service.systemWakeDispatcher(business_id)
    return ids
  }

  private async listEventsOf(consultation_id: string[]): Promise<DispatchEventView[]> {
    const filters = { business_id: this.business_id, consultation_id }
    const order = { order: { id: "ASC" as const } }
    const rows = await this.inScope((context) => this.service.listOutboxEvents(filters, order, context))
    return rows.map(eventView)
  }

  private inScope<T>(work: (context: Context) => Promise<T>): Promise<T> {
    return this.service.inScope(this.business_id, work)
  }
}
