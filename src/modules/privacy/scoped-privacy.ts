import type { Context } from "@medusajs/framework/types"
import { erasureRefusalWords, OPEN_STATUSES, type DataRequestStatus } from "../../lib/data-requests"
import { openRow } from "../../lib/phi"
import { assertScope } from "../../lib/scope"
import { notFound } from "../../utils/coded-error"
import { liftHold, placeHold, type NewHold } from "./legal-holds"
import { LEGAL_HOLD_PHI } from "./phi-columns"
import { makeRequestLink, useRequestLink, type Archive, type RequestLink } from "./request-links"
import {
  askFor,
  assertErasable,
  lockRequest,
  moveRequest,
  openRequest,
  refusalFor,
  type OpenRequest,
} from "./requests"
import type { PrivacyModuleService } from "./service"
import type { DataRequestRow, LegalHoldRow, NewDataRequest } from "./types"
import { Working } from "./working"

type Page = { limit: number; offset: number }
type Which = { id: string; customer_id?: string }

/** Patients' requests to one business. Another business's id finds nothing here. */
export class ScopedPrivacy {
  constructor(
    private readonly service: PrivacyModuleService,
    private readonly business_id: string,
  ) {
    assertScope(business_id)
  }

  private inScope<T>(work: (context: Context) => Promise<T>): Promise<T> {
    return this.service.inScope(this.business_id, work)
  }

  /** Newest first. */
  list(
    filter: { customer_id?: string; status?: DataRequestStatus[] },
    { limit, offset }: Page,
  ): Promise<[OpenRequest[], number]> {
    const { service, business_id } = this
    const given = Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined))
    const page = { take: limit, skip: offset, order: { id: "DESC" as const } }
    return this.inScope(async (context) => {
      const [rows, count] = await service.listAndCountDataRequests({ ...given, business_id }, page, context)
      return [rows.map((row) => openRequest(service, row)), count]
    })
  }

  /** @throws CodedError NOT_FOUND */
  async retrieve({ id, customer_id }: Which): Promise<OpenRequest> {
    const own = customer_id ? { customer_id } : {}
    const filters = { business_id: this.business_id, id, ...own }
    const [row] = await this.inScope((context) =>
      this.service.listDataRequests(filters, { take: 1 }, context),
    )
    if (!row) throw notFound("This request does not exist.")
    return openRequest(this.service, row)
  }

  /** Why an open erasure must not be done right now; null where nothing stands in its way. */
  obstacleTo({ kind, status, customer_id }: OpenRequest): Promise<{ code: string; message: string } | null> {
    if (kind !== "erasure" || !OPEN_STATUSES.includes(status)) return Promise.resolve(null)
    const { service, business_id } = this
    return this.inScope(async (context) => {
      const refusal = await refusalFor(service, { business_id, customer_id }, context)
      return refusal && { code: refusal.code, message: erasureRefusalWords(refusal) }
    })
  }

  ask(request: NewDataRequest): Promise<OpenRequest> {
    return this.inScope((context) => askFor(this.service, this.business_id, request, context))
  }

  /** A copy is made at once, an erasure after the time to think again. @throws CodedError REQUEST_CLOSED, why not to erase */
  approve(id: string, decided_by: string): Promise<OpenRequest> {
    const { service, business_id } = this
    return this.inScope(async (context) => {
      const row = await lockRequest(service, business_id, { id }, context)
      const decided_at = new Date()
      const wait = row.kind === "erasure" ? service.cooling_off_ms : 0
      const due_at = new Date(decided_at.getTime() + wait)
      const change = { decided_by, decided_at, due_at, refusal_code: null }
      const before = async () => {
        if (row.kind === "erasure") await assertErasable(service, business_id, row, context)
      }
      return moveRequest(
        service,
        row,
        { to: "approved", action: "data_request.approve", change, before },
        context,
      )
    })
  }

  refuse(id: string, decided_by: string, reason: string): Promise<OpenRequest> {
    const now = new Date()
    const change = { decided_by, decided_at: now, completed_at: now, refusal_code: "OWNER", note: reason }
    return this.inScope(async (context) => {
      const row = await lockRequest(this.service, this.business_id, { id }, context)
      return moveRequest(this.service, row, { to: "refused", action: "data_request.refuse", change }, context)
    })
  }

  /** Takes a request back, an approved erasure too as long as it has not begun. */
  cancel(which: Which): Promise<OpenRequest> {
    const change = { completed_at: new Date() }
    return this.inScope(async (context) => {
      const row = await lockRequest(this.service, this.business_id, which, context)
      return moveRequest(
        this.service,
        row,
        { to: "cancelled", action: "data_request.cancel", change },
        context,
      )
    })
  }

  /** What the holder of a request's lease does. @throws CodedError NOT_FOUND for another business's request */
  working(request: DataRequestRow): Working {
    return new Working(this.service, this.business_id, request)
  }

  link(which: Which, actor_id: string): Promise<RequestLink> {
    return this.inScope((context) =>
      makeRequestLink(this.service, this.business_id, which, actor_id, context),
    )
  }

  follow(token: string, actor_id: string): Promise<Archive> {
    return this.inScope((context) =>
      useRequestLink(this.service, this.business_id, { token, actor_id }, context),
    )
  }

  /** Those that stand, newest first. */
  listHolds({ limit, offset }: Page): Promise<[LegalHoldRow[], number]> {
    const { service, business_id } = this
    const page = { take: limit, skip: offset, order: { id: "DESC" as const } }
    return this.inScope(async (context) => {
      const filters = { business_id, lifted_at: null }
      const [rows, count] = await service.listAndCountLegalHolds(filters, page, context)
      return [rows.map((row) => openRow(service.cipher, LEGAL_HOLD_PHI, row)), count]
    })
  }

  placeHold(hold: NewHold): Promise<LegalHoldRow> {
    return this.inScope((context) => placeHold(this.service, this.business_id, hold, context))
  }

  liftHold(id: string, lifted_by: string): Promise<LegalHoldRow> {
    return this.inScope((context) => liftHold(this.service, this.business_id, { id, lifted_by }, context))
  }
}
