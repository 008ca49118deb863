import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { movesFrom, orderTimeline } from "../../lib/orders"
import type { OrderOverview } from "../../modules/order-desk/types"
import { asAmount } from "../../workflows/order/load-medusa-order"
import { deskOf } from "../../workflows/order/desk"
import { orderHappenings, type MedusaHistory } from "./order-happenings"

type Amount = Parameters<typeof asAmount>[0]

/** A difference of amounts without what floating point leaves behind. */
const centsOf = (amount: number): number => Math.round(amount * 100) / 100

type Address = {
  first_name: string | null
  last_name: string | null
  address_1: string | null
  address_2: string | null
  city: string | null
  province: string | null
  postal_code: string | null
}

export type OrderGoods = MedusaHistory & {
  id: string
  email: string | null
  total: Amount
  item_total: Amount
  item_subtotal: Amount
  shipping_total: Amount
  shipping_subtotal: Amount
  discount_total: Amount
  discount_tax_total: Amount
  tax_total: Amount
  items:
    | {
        product_title: string | null
        title: string
        variant_title: string | null
        quantity: Amount
        total: Amount
        product_id: string | null
        variant_id: string | null
      }[]
    | null
  shipping_address: Address | null
}

const FIELDS =
  `id email currency_code canceled_at total item_total item_subtotal shipping_total shipping_subtotal
  discount_total discount_tax_total tax_total items.*
  shipping_address.* fulfillments.* fulfillments.labels.* payment_collections.payments.captures.*
  payment_collections.payments.refunds.*`.split(/\s+/)

/** What Medusa knows of these orders: one query for a page, by id. */
export async function goodsOf(container: MedusaContainer, ids: string[]): Promise<Map<string, OrderGoods>> {
  if (ids.length === 0) return new Map()
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "order", fields: FIELDS, filters: { id: ids } })
  const orders: OrderGoods[] = data
  return new Map(orders.map((order) => [order.id, order]))
}

const addressOf = ({ shipping_address }: OrderGoods) => {
  if (!shipping_address) return null
  const { first_name, last_name, address_1, address_2, city, province, postal_code } = shipping_address
  const state = (province ?? "").replace(/^us-/i, "").toUpperCase()
  return { first_name, last_name, address_1, address_2, city, state, postal_code }
}

const trackingOf = ({ fulfillments }: OrderGoods) =>
  (fulfillments ?? []).flatMap((parcel) => (parcel.canceled_at ? [] : (parcel.labels ?? [])))

/** One order without its history, for a list. */
export function presentOrder(overview: OrderOverview, goods: OrderGoods | undefined) {
  const { order_id, number, state, placed_at, currency_code } = overview
  return {
    id: order_id,
    number,
    state,
    placed_at,
    currency_code,
    total: asAmount(goods?.total ?? overview.total),
    items: (goods?.items ?? []).map((item) => ({
      title: item.product_title ?? item.title,
      variant_title: item.variant_title,
      product_id: item.product_id,
      variant_id: item.variant_id,
      quantity: asAmount(item.quantity),
      total: asAmount(item.total),
    })),
    tracking: goods ? trackingOf(goods).map((label) => ({ tracking_number: label.tracking_number })) : [],
  }
}

/** For staff: who it is for and what may be done with it. */
export function presentForStaff(overview: OrderOverview, goods: OrderGoods | undefined) {
  const { captured, refunded, hold_reason, state } = overview
  return {
    ...presentOrder(overview, goods),
    email: goods?.email ?? null,
    address: goods ? addressOf(goods) : null,
    captured,
    refunded,
    hold_reason,
    moves: movesFrom(state).filter((move) => move !== "capture" || captured === 0),
  }
}

/** One order whole. @throws CodedError NOT_FOUND for another business's, or with `customer_id` another customer's */
export async function presentWhole(
  container: MedusaContainer,
  business_id: string,
  order_id: string,
  reader: { staff: true } | { customer_id: string },
) {
  const desk = deskOf(container, business_id)
  const customer_id = "customer_id" in reader ? reader.customer_id : undefined
  const overview = await desk.retrieve(order_id, customer_id)
  const [goods, events, consults] = await Promise.all([
    goodsOf(container, [order_id]),
    desk.historyOf(order_id),
    desk.consultsOf([order_id]),
  ])
  const found = goods.get(order_id)
  const history = found ? orderHappenings(events, found) : []
  const consultation_ids = [...new Set(consults.map(({ consultation_id }) => consultation_id))]
  const totals = {
    item_total: asAmount(found?.item_total),
    // Before discounts: these, less the discount, with the tax are the total.
    item_subtotal: asAmount(found?.item_subtotal),
    shipping_total: asAmount(found?.shipping_total),
    shipping_subtotal: asAmount(found?.shipping_subtotal),
    discount_total: asAmount(found?.discount_total),
    discount_subtotal: centsOf(asAmount(found?.discount_total) - asAmount(found?.discount_tax_total)),
    tax_total: asAmount(found?.tax_total),
  }
  if (customer_id !== undefined) {
    const address = found ? addressOf(found) : null
    const timeline = orderTimeline(history, "patient")
    return {
      ...presentOrder(overview, found),
      ...totals,
      address,
      consultation_ids,
      timeline,
      refunded: overview.refunded,
    }
  }
  return {
    ...presentForStaff(overview, found),
    ...totals,
    consultation_ids,
    timeline: orderTimeline(history, "staff"),
  }
}
