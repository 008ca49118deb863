import type { ConsultationEventRow } from "../../modules/consultation/types"
import type { OutboxEventRow, PartnerUpdateRow } from "../../modules/dispatch/types"

type Sources = { events: ConsultationEventRow[]; dispatched: OutboxEventRow[]; updates: PartnerUpdateRow[] }

/** A case's history out of its three sources: what we did, what was sent, what the partner said. */
export function happeningsOf({ events, dispatched, updates }: Sources) {
  const sent = dispatched.flatMap(({ type, delivered_at }) =>
    type === "consult.approved" && delivered_at ? [{ type: "partner.sent", at: delivered_at }] : [],
  )
  const said = updates
    .filter(({ applied }) => applied)
    .map((update) => ({
      type: `partner.${update.status}`,
      at: update.occurred_at ?? update.created_at,
      detail: trackingOf(update),
    }))
  return [...events.map(({ type, occurred_at }) => ({ type, at: occurred_at })), ...sent, ...said]
}

const trackingOf = ({ carrier, tracking_number }: PartnerUpdateRow): string | null =>
  tracking_number ? [carrier, tracking_number].filter(Boolean).join(" ") : null

/** What the partner last said, or that it has the case; null while nothing has left us. */
export function fulfillmentOf({ dispatched, updates }: Omit<Sources, "events">) {
  const [event] = dispatched.filter(({ type }) => type === "consult.approved")
  const tracked = updates.findLast(({ tracking_number }) => tracking_number !== null)
  return {
    status: event?.partner_status ?? (event?.delivered_at ? "sent" : null),
    tracking_number: tracked?.tracking_number ?? null,
    carrier: tracked?.carrier ?? null,
  }
}
