import type { InferTypeOf } from "@medusajs/framework/types"
import type { OrderFacts, OrderState } from "../../lib/orders"
import type { OrderConsult } from "./models/order-consult"
import type { OrderEvent } from "./models/order-event"
import type { OrderRecord } from "./models/order-record"

export type OrderRecordRow = InferTypeOf<typeof OrderRecord>
export type OrderConsultRow = InferTypeOf<typeof OrderConsult>
export type OrderEventRow = InferTypeOf<typeof OrderEvent>
export type HoldReason = NonNullable<OrderRecordRow["hold_reason"]>

export type OrderActor = { type: OrderEventRow["actor_type"]; id: string }

export type PlacedLine = { line_item_id: string; product_id: string; variant_id: string; quantity: number }

/** An order of Medusa's that has just come to be. */
export type PlacedOrder = {
  order_id: string
  customer_id: string | null
  placed_at: Date
  lines: PlacedLine[]
  actor: OrderActor
  /** How it came to be. */
  origin: "placed" | "generated"
}

export type NewOrderEvent = {
  order_id: string
  type: string
  actor: OrderActor
  detail?: string | null
  /** What this is told about once. */
  source_key: string
}

/** One order as the business sees it: its own columns, and the state computed from everybody's. */
export type OrderOverview = OrderFacts & {
  order_id: string
  number: string
  customer_id: string | null
  placed_at: Date
  hold_reason: HoldReason | null
  total: number
  currency_code: string
  state: OrderState
}

export type OrderQuery = {
  states?: OrderState[]
  number?: string
  customer_id?: string
  order_ids?: string[]
  limit: number
  offset: number
}
