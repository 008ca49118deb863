import type { OrderState } from "./states"

/** What staff may do with an order. */
export const ORDER_MOVES = [
  "hold",
  "release",
  "capture",
  "fulfil",
  "ship",
  "deliver",
  "refund",
  "cancel",
] as const

export type OrderMove = (typeof ORDER_MOVES)[number]

const UNPAID: readonly OrderState[] = ["pending", "consult_pending", "consult_approved"]
const BEFORE_PARCEL: readonly OrderState[] = [...UNPAID, "payment_captured", "in_production"]

/** The states each move starts from. Nothing is sent unpaid, nothing is cancelled once it is on its way. */
const FROM: Readonly<Record<OrderMove, readonly OrderState[]>> = {
  hold: BEFORE_PARCEL,
  release: ["on_hold"],
  // The partner may be quicker than the bill.
  capture: ["pending", "consult_approved", "in_production", "shipped", "delivered"],
  fulfil: ["payment_captured"],
  ship: ["payment_captured", "in_production"],
  deliver: ["shipped"],
  refund: ["payment_captured", "in_production", "shipped", "delivered", "on_hold"],
  cancel: [...BEFORE_PARCEL, "consult_rejected", "on_hold"],
}

export const mayMove = (move: OrderMove, state: OrderState): boolean => FROM[move].includes(state)

/** What may be done next, in the order of the list above. */
export const movesFrom = (state: OrderState): OrderMove[] =>
  ORDER_MOVES.filter((move) => mayMove(move, state))

/**
 * Which state may directly follow which, whoever moves: staff, the partner, Medusa or a clinician. Holding hides what
 * goes on beneath, so releasing may lead anywhere; the partner may be several steps ahead of what we were told.
 */
const AHEAD: readonly OrderState[] = ["in_production", "shipped", "delivered"]
const ENDS: readonly OrderState[] = ["refunded", "cancelled"]
const OPEN: readonly OrderState[] = [...BEFORE_PARCEL, "consult_rejected"]

const NEXT: Readonly<Record<OrderState, readonly OrderState[]>> = {
  pending: ["consult_pending", "consult_approved", "payment_captured", "on_hold", "cancelled", ...AHEAD],
  consult_pending: [
    "consult_approved",
    "consult_rejected",
    "payment_captured",
    "on_hold",
    "cancelled",
    ...AHEAD,
  ],
  consult_approved: ["consult_rejected", "payment_captured", "on_hold", "cancelled", ...AHEAD],
  consult_rejected: ["payment_captured", "on_hold", "cancelled", ...AHEAD],
  payment_captured: ["on_hold", ...AHEAD, ...ENDS],
  in_production: ["payment_captured", "shipped", "delivered", "on_hold", ...ENDS],
  shipped: ["delivered", "refunded"],
  delivered: ["refunded"],
  on_hold: [...OPEN, "shipped", "delivered", ...ENDS],
  refunded: ["cancelled"],
  cancelled: [],
}

export const mayFollow = (before: OrderState, after: OrderState): boolean =>
  before === after || NEXT[before].includes(after)
