import { PAYMENT_METHODS } from "./generated-order"
import type { Signal } from "@/modules/ui/components/signal"

const STATES: Readonly<Record<string, { text: string; signal: Signal }>> = {
  pending: { text: "Unpaid", signal: "warning" },
  consult_pending: { text: "Case undecided", signal: "info" },
  consult_approved: { text: "Approved, unpaid", signal: "warning" },
  consult_rejected: { text: "Case rejected", signal: "danger" },
  payment_captured: { text: "Paid", signal: "success" },
  in_production: { text: "In production", signal: "brand" },
  shipped: { text: "Shipped", signal: "success" },
  delivered: { text: "Delivered", signal: "success" },
  on_hold: { text: "On hold", signal: "warning" },
  refunded: { text: "Refunded", signal: "neutral" },
  cancelled: { text: "Cancelled", signal: "neutral" },
}

export const orderStateWord = (state: string) =>
  STATES[state] ?? { text: state.replaceAll("_", " "), signal: "neutral" as const }

/** The list's filters: what staff look for, not one chip a state. */
export const ORDER_VIEWS = [
  { key: "all", label: "All", states: "" },
  { key: "unpaid", label: "Unpaid", states: "pending,consult_pending,consult_approved" },
  { key: "to-send", label: "To send", states: "payment_captured,in_production" },
  { key: "waiting", label: "On hold", states: "on_hold,consult_rejected" },
  { key: "sent", label: "Sent", states: "shipped,delivered" },
  { key: "ended", label: "Ended", states: "cancelled,refunded" },
] as const

export const orderView = (key: string | undefined) =>
  ORDER_VIEWS.find((view) => view.key === key) ?? ORDER_VIEWS[0]

export const HOLD_REASONS: Readonly<Record<string, string>> = {
  payment: "Payment",
  address: "Address",
  stock: "Not in stock",
  clinical_question: "Question to the clinician",
  patient_request: "The patient asked",
  other: "Something else",
}

export const REFUND_REASONS: Readonly<Record<string, string>> = {
  patient_request: "The patient asked",
  not_shipped: "It was not sent",
  damaged: "It arrived damaged",
  price: "The price was wrong",
  clinical: "A clinician stopped it",
  other: "Something else",
}

/** A reason's code in words; anything else, such as an amount, as it is. */
export function detailWords(detail: string): string {
  const [first = "", ...rest] = detail.split(" · ")
  const method = rest.length > 0 ? PAYMENT_METHODS[first] : undefined
  return method ? [method, ...rest].join(" · ") : (HOLD_REASONS[detail] ?? REFUND_REASONS[detail] ?? detail)
}

const ACTORS: Readonly<Record<string, string>> = {
  customer: "the patient",
  member: "your staff",
  user: "the platform",
  partner: "the pharmacy",
  system: "the system",
}

export const actorWords = (actor: string): string => ACTORS[actor] ?? actor

const REFUSALS: Readonly<Record<string, string>> = {
  ORDER_MOVE_NOT_ALLOWED: "The order has moved on meanwhile. Look at where it stands now.",
  REFUND_EXCEEDS_CHARGE: "That is more than is left of the payment.",
  NOTHING_TO_REFUND: "Nothing is left to return.",
  INVALID_AMOUNT: "Enter an amount above 0 with at most two decimals.",
}

export const orderRefusal = ({ code, message }: { code: string; message: string }): string =>
  REFUSALS[code] ?? message
