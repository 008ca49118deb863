import type { OrderMove } from "../../lib/orders"
import type { HoldReason, OrderActor } from "../../modules/order-desk/types"

export type OrderMoveInput = { business_id: string; order_id: string; actor: OrderActor }

export type CheckedMove = OrderMoveInput & { move: OrderMove }

export type HoldInput = OrderMoveInput & { reason: HoldReason }

export type ShipInput = OrderMoveInput & {
  tracking_number: string | null
  carrier: string | null
  /** What goes into the parcel; null for all that is left. */
  product_ids: string[] | null
}

/** What a refund or a cancellation was for; words from a list, because Medusa keeps them in clear. */
export const REFUND_REASONS = [
  "patient_request",
  "not_shipped",
  "damaged",
  "price",
  "clinical",
  "other",
] as const
export type RefundReason = (typeof REFUND_REASONS)[number]

export type RefundInput = OrderMoveInput & {
  /** In major units; all that is left without it. */
  amount?: number
  reason: RefundReason
  /** The same key again is the same refund. */
  idempotency_key: string
}

export type CancelInput = OrderMoveInput & { reason: RefundReason }
