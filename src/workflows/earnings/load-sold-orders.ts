import type { MedusaContainer } from "@medusajs/framework/types"
import { BigNumber, ContainerRegistrationKeys, MathBN } from "@medusajs/framework/utils"
import { asDecimal, type Amount } from "./as-decimal"

/** A part of an order's total, in the currency's own decimals. */
export type SoldPart = { amount: string; taxed: boolean; product_id: string | null; category_ids: string[] }

export type SoldOrder = {
  id: string
  sales_channel_id: string | null
  has_consultation: boolean
  parts: SoldPart[]
}

type Line = { total: Amount; tax_total: Amount; product_id?: string | null }
type Order = {
  id: string
  sales_channel_id: string | null
  items: (Line | null)[] | null
  shipping_methods: (Line | null)[] | null
}
type Product = {
  id: string
  categories: { id: string }[] | null
  consult_policy?: { gated: boolean } | null
}

const LINE = ["total", "tax_total"]

/** Orders by id, cut into what commission is charged on (items and delivery, without taxes) and the taxes. */
export async function loadSoldOrders(
  container: MedusaContainer,
  ids: string[],
): Promise<Map<string, SoldOrder>> {
  if (ids.length === 0) return new Map()
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const lines = LINE.flatMap((name) => [`items.${name}`, `shipping_methods.${name}`])
  const fields = ["id", "sales_channel_id", "total", "items.product_id", ...lines]
  const found = await query.graph({ entity: "order", fields, filters: { id: ids } })
  const orders: Order[] = found.data
  const products = await loadProducts(container, orders)
  return new Map(orders.map((order) => [order.id, asSold(order, products)]))
}

async function loadProducts(container: MedusaContainer, orders: Order[]): Promise<Map<string, Product>> {
  const ids = orders.flatMap(({ items }) => (items ?? []).flatMap((item) => item?.product_id ?? []))
  if (ids.length === 0) return new Map()
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const fields = ["id", "categories.id", "consult_policy.gated"]
  const found = await query.graph({ entity: "product", fields, filters: { id: [...new Set(ids)] } })
  const products: Product[] = found.data
  return new Map(products.map((product) => [product.id, product]))
}

function asSold(
  { id, sales_channel_id, items, shipping_methods }: Order,
  products: Map<string, Product>,
): SoldOrder {
  const present = (lines: Order["items"]): Line[] => (lines ?? []).flatMap((line) => line ?? [])
  const sold = [...present(items), ...present(shipping_methods)]
  const parts = sold.map((line): SoldPart => {
    const product = products.get(line.product_id ?? "")
    return {
      amount: difference(line.total, line.tax_total),
      taxed: true,
      product_id: product?.id ?? null,
      category_ids: (product?.categories ?? []).map((category) => category.id),
    }
  })
  const taxes = sold.map((line) => ({
    amount: asDecimal(line.tax_total),
    taxed: false,
    product_id: null,
    category_ids: [],
  }))
  const gated = sold.some((line) => products.get(line.product_id ?? "")?.consult_policy?.gated)
  return { id, sales_channel_id, has_consultation: gated, parts: [...parts, ...taxes] }
}

const difference = (total: Amount, tax: Amount): string =>
  asDecimal(new BigNumber(MathBN.sub(asDecimal(total), asDecimal(tax))))
