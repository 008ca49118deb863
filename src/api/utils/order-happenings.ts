import type { OrderHappening } from "../../lib/orders"
import type { OrderEventRow } from "../../modules/order-desk/types"

type Payment = {
  captures?: { amount: unknown; created_at: string | Date; created_by?: string | null }[] | null
  refunds?:
    { amount: unknown; created_at: string | Date; created_by?: string | null; note?: string | null }[] | null
}

type Parcel = {
  packed_at?: string | Date | null
  shipped_at?: string | Date | null
  delivered_at?: string | Date | null
  canceled_at?: string | Date | null
  created_by?: string | null
  marked_shipped_by?: string | null
  labels?: { tracking_number: string | null }[] | null
}

export type MedusaHistory = {
  currency_code: string
  canceled_at?: string | Date | null
  payment_collections?: { payments?: Payment[] | null }[] | null
  fulfillments?: Parcel[] | null
}

/** Medusa keeps the id of whoever did something, and ids of ours say what they are. */
function actorOf(id: string | null | undefined): string {
  if (!id || id === "system") return "system"
  if (id.startsWith("outbox_")) return "partner"
  if (id.startsWith("cus_")) return "customer"
  return id.startsWith("user_") ? "user" : "member"
}

const happened = (
  type: string,
  at: string | Date | null | undefined,
  by?: string | null,
  detail: string | null = null,
) => (at ? [{ type, at: new Date(at), actor_type: actorOf(by), detail }] : [])

/** Money as a line of a history says it. */
function moneyOf(amount: unknown, currency: string): string {
  const value = typeof amount === "object" && amount !== null && "numeric" in amount ? amount.numeric : amount
  return new Intl.NumberFormat("en-US", { style: "currency", currency }).format(Number(value))
}

/** An order's history from where each part of it is true: what we wrote, and Medusa's payments and parcels. */
export function orderHappenings(events: OrderEventRow[], medusa: MedusaHistory): OrderHappening[] {
  const { currency_code, payment_collections, fulfillments } = medusa
  const payments = (payment_collections ?? []).flatMap(({ payments: made }) => made ?? [])
  const own = events.map(({ type, occurred_at, actor_type, detail }) => ({
    type,
    at: occurred_at,
    actor_type,
    detail,
  }))
  const money = payments.flatMap(({ captures, refunds }) => [
    ...(captures ?? []).flatMap(({ created_at, created_by, amount }) =>
      happened("captured", created_at, created_by, moneyOf(amount, currency_code)),
    ),
    ...(refunds ?? []).flatMap(({ created_at, created_by, amount }) =>
      happened("refunded", created_at, created_by, moneyOf(amount, currency_code)),
    ),
  ])
  const parcels = (fulfillments ?? [])
    .filter(({ canceled_at }) => !canceled_at)
    .flatMap(({ packed_at, shipped_at, delivered_at, created_by, marked_shipped_by, labels }) => [
      ...happened("fulfilled", packed_at, created_by),
      ...happened(
        "shipped",
        shipped_at,
        marked_shipped_by ?? created_by,
        labels?.[0]?.tracking_number ?? null,
      ),
      ...happened("delivered", delivered_at, marked_shipped_by ?? created_by),
    ])
  return [...own, ...money, ...parcels]
}
