import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { fromDecimal } from "../../lib/money"
import { BUSINESS_MODULE } from "../../modules/business"
import type { BusinessModuleService } from "../../modules/business/service"
import type { PaymentFacts } from "../../modules/earnings/types"
import { loadSoldOrders, type SoldOrder } from "./load-sold-orders"
import { asDecimal, type Amount } from "./as-decimal"

type Fact = { id: string; amount: Amount; created_at: Date | string }
type Payment = {
  id: string
  currency_code: string
  payment_collection_id: string
  captures: (Fact | null)[] | null
  refunds: (Fact | null)[] | null
}
type OrderLink = { order_id: string; payment_collection_id: string }

/**
 * What Medusa knows about payments, as the ledger wants it: a fixed number of queries, however many there are. A payment
 * without an order, or of an order that no business of ours sold, is left out.
 */
export async function loadPayments(container: MedusaContainer, ids: string[]): Promise<PaymentFacts[]> {
  if (ids.length === 0) return []
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const fact = ["id", "amount", "raw_amount", "created_at"]
  const fields = [
    "id",
    "currency_code",
    "payment_collection_id",
    ...fact.flatMap((name) => [`captures.${name}`, `refunds.${name}`]),
  ]
  const found = await query.graph({ entity: "payment", fields, filters: { id: ids } })
  const payments: Payment[] = found.data
  const links = await query.graph({
    entity: "order_payment_collection",
    fields: ["order_id", "payment_collection_id"],
    filters: { payment_collection_id: payments.map((payment) => payment.payment_collection_id) },
  })
  const linked: OrderLink[] = links.data
  const order_of = new Map(linked.map((link) => [link.payment_collection_id, link.order_id]))
  const orders = await loadSoldOrders(container, [...new Set(order_of.values())])
  const businesses = await businessesOf(container, [...orders.values()])
  return payments.flatMap((payment) => {
    const order = orders.get(order_of.get(payment.payment_collection_id) ?? "")
    const business_id = businesses.get(order?.sales_channel_id ?? "")
    return order && business_id ? [factsOf(business_id, order, payment)] : []
  })
}

function factsOf(business_id: string, order: SoldOrder, payment: Payment): PaymentFacts {
  const currency = payment.currency_code
  const facts = (rows: Payment["captures"]) =>
    (rows ?? [])
      .flatMap((row) => (row ? [row] : []))
      .map((row) => ({
        id: row.id,
        minor: fromDecimal(asDecimal(row.amount), currency).minor,
        at: new Date(row.created_at).toISOString(),
      }))
  return {
    business_id,
    payment_id: payment.id,
    order_id: order.id,
    currency,
    has_consultation: order.has_consultation,
    parts: order.parts.map(({ amount, ...part }) => ({
      ...part,
      minor: fromDecimal(amount, currency).minor,
    })),
    captures: facts(payment.captures),
    refunds: facts(payment.refunds),
  }
}

/** Businesses' ids by their sales channels. */
async function businessesOf(container: MedusaContainer, orders: SoldOrder[]): Promise<Map<string, string>> {
  const channels = orders.flatMap(({ sales_channel_id }) => (sales_channel_id ? [sales_channel_id] : []))
  const businesses: BusinessModuleService = container.resolve(BUSINESS_MODULE)
  const rows = await businesses.systemOperating().ofChannels([...new Set(channels)])
  return new Map(rows.map(({ id, sales_channel_id }) => [sales_channel_id, id]))
}
