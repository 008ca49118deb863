export interface OrderHappening {
  type: string
  at: Date
  actor_type: string
  detail: string | null
}

const PATIENT: Readonly<Record<string, string>> = {
  placed: "You placed the order",
  generated: "Your care team placed the order for you",
  captured: "Payment received",
  held: "On hold while we check something",
  released: "Your order goes on",
  fulfilled: "The pharmacy is preparing it",
  shipped: "Shipped",
  delivered: "Delivered",
  refunded: "Money returned to you",
  cancelled: "Order cancelled",
  "partner.received": "The pharmacy has your order",
  "partner.in_progress": "The pharmacy is preparing it",
  "partner.on_hold": "The pharmacy has put it on hold",
  "partner.filled": "Your treatment is ready to ship",
  "partner.rejected": "The pharmacy could not fill it",
  "partner.cancelled": "The pharmacy cancelled it",
}

const STAFF: Readonly<Record<string, string>> = {
  placed: "Placed in the store",
  generated: "Generated from an approval",
  captured: "Payment received",
  payment_noted: "How it was paid",
  held: "Put on hold",
  released: "Released",
  fulfilled: "In production",
  shipped: "Shipped",
  delivered: "Delivered",
  refunded: "Refunded",
  cancelled: "Cancelled",
  "partner.received": "Partner: received",
  "partner.in_progress": "Partner: in progress",
  "partner.on_hold": "Partner: on hold",
  "partner.filled": "Partner: filled",
  "partner.rejected": "Partner: rejected",
  "partner.cancelled": "Partner: cancelled",
}

/** Why an order waits and what a refund was for are between staff; a parcel's number and an amount are for both. */
const FOR_PATIENTS = ["shipped", "refunded"]

/** An order's history in the reader's words, oldest first; who did it is for staff. */
export function orderTimeline(happenings: OrderHappening[], reader: "patient" | "staff") {
  const words = reader === "patient" ? PATIENT : STAFF
  return [...happenings]
    .sort((one, other) => one.at.getTime() - other.at.getTime())
    .flatMap(({ type, at, actor_type, detail }) => {
      const title = words[type]
      if (!title) return []
      const shown = reader === "staff" || FOR_PATIENTS.includes(type) ? detail : null
      return [
        { type, title, at: at.toISOString(), detail: shown, by: reader === "staff" ? actor_type : null },
      ]
    })
}
