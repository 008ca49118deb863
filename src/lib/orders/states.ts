/** Where an order stands, in the words of the business. Later in the list wins where several hold. */
export const ORDER_STATES = [
  "pending",
  "consult_pending",
  "consult_approved",
  "consult_rejected",
  "payment_captured",
  "in_production",
  "shipped",
  "delivered",
  "on_hold",
  "refunded",
  "cancelled",
] as const

export type OrderState = (typeof ORDER_STATES)[number]

/**
 * What an order's state is computed from. Money, parcels and cancellation are Medusa's rows, the consultation is the
 * clinicians', production the partner's word, the hold our staff's. No state is stored.
 */
export interface OrderFacts {
  cancelled: boolean
  held: boolean
  /** Null when nothing in the order needs a consultation. */
  consult: "pending" | "approved" | "rejected" | null
  /** In major units of the order's currency. */
  captured: number
  refunded: number
  /** The partner has it in hand, or a fulfilment was made. */
  in_production: boolean
  shipped: boolean
  delivered: boolean
}

type Rule = { state: OrderState; holds: (facts: OrderFacts) => boolean; sql: string }

/** The first that holds is the state. In TypeScript and in SQL, because lists filter by it; a test asks both the same. */
const RULES: readonly Rule[] = [
  { state: "cancelled", holds: ({ cancelled }) => cancelled, sql: "cancelled" },
  {
    state: "refunded",
    holds: ({ captured, refunded }) => captured > 0 && refunded >= captured,
    sql: "captured > 0 and refunded >= captured",
  },
  { state: "on_hold", holds: ({ held }) => held, sql: "held" },
  { state: "delivered", holds: ({ delivered }) => delivered, sql: "delivered" },
  { state: "shipped", holds: ({ shipped }) => shipped, sql: "shipped" },
  { state: "in_production", holds: ({ in_production }) => in_production, sql: "in_production" },
  { state: "payment_captured", holds: ({ captured }) => captured > 0, sql: "captured > 0" },
  { state: "consult_rejected", holds: ({ consult }) => consult === "rejected", sql: "consult = 'rejected'" },
  { state: "consult_approved", holds: ({ consult }) => consult === "approved", sql: "consult = 'approved'" },
  { state: "consult_pending", holds: ({ consult }) => consult === "pending", sql: "consult = 'pending'" },
]

export const orderState = (facts: OrderFacts): OrderState =>
  RULES.find(({ holds }) => holds(facts))?.state ?? "pending"

/** The same decision as an expression over columns named like the facts. */
export const ORDER_STATE_SQL = `case ${RULES.map(({ state, sql }) => `when ${sql} then '${state}'`).join(" ")} else 'pending' end`
