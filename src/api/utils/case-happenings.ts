import type { ConsultationEventRow } from "../../modules/consultation/types"
import type { DispatchEventView, PartnerUpdateView } from "../../modules/dispatch/views"

type Sources = {
  events: ConsultationEventRow[]
  dispatched: DispatchEventView[]
  updates: PartnerUpdateView[]
}

/** A case's history out of its three sources: what we did, what was sent, what the partner said. */
export function happeningsOf({ events, dispatched, updates }: Sources) {
  const done = events.map(({ type, occurred_at }) => ({ type, at: occurred_at }))
  const sent = dispatched.flatMap(({ type, delivered_at }) =>
    type === "consult.approved" && delivered_at ? [{ type: "partner.sent", at: delivered_at }] : [],
  )
  const said = updates
    .filter(({ applied }) => applied)
    .map((update) => ({
      type: `partner.${update.status}`,
      at: update.received_at,
      detail: trackingOf(update),
    }))
  return [...done, ...sent, ...said]
}

const trackingOf = ({ carrier, tracking_number }: PartnerUpdateView): string | null =>
  tracking_number ? [carrier, tracking_number].filter(Boolean).join(" ") : null
