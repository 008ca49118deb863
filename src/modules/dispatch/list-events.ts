import { STUCK_MS } from "./operating"
import type { EventPage } from "./scoped-dispatch"
import type { DispatchStore } from "./dispatch-store"
import { eventView, type DispatchEventView } from "./views"

export type SystemEventPage = EventPage & {
  business_id?: string
  consultation_id?: string
  type?: string
  /** A whole event or case id. */
  q?: string
  /** Written from this moment on, and before that one; ISO 8601. */
  from?: string
  to?: string
  /** Only what still waits after `STUCK_MS`. */
  stuck?: boolean
  oldest_first?: boolean
}

/** Events of every business, newest first unless asked otherwise. */
export async function listSystemEvents(
  service: DispatchStore,
  { limit, offset, oldest_first, q, from, to, stuck, ...where }: SystemEventPage,
): Promise<[DispatchEventView[], number]> {
  const written = {
    ...(from ? { $gte: new Date(from) } : {}),
    ...(to ? { $lt: new Date(to) } : {}),
    ...(stuck ? { $lte: new Date(Date.now() - STUCK_MS) } : {}),
  }
  const given = Object.entries(where).filter(([, value]) => value !== undefined)
  const filters = {
    ...Object.fromEntries(given),
    ...(q ? { $or: [{ id: q }, { consultation_id: q }] } : {}),
    ...(Object.keys(written).length > 0 ? { created_at: written } : {}),
    ...(stuck ? { status: ["pending" as const, "sending" as const] } : {}),
  }
  const direction = oldest_first ? ("ASC" as const) : ("DESC" as const)
  const page = { take: limit, skip: offset, order: { id: direction } }
  const [rows, count] = await service.listAndCountOutboxEvents(filters, page)
  return [rows.map(eventView), count]
}
