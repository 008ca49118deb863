import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, QueryContext } from "@medusajs/framework/utils"
import { conflict } from "../../utils/coded-error"

type Line = {
  title: string
  variant_id: string | null
  quantity: number
  unit_price: number
  is_custom_price: boolean
}
type Cart = {
  currency_code: string
  region_id: string | null
  sales_channel_id: string | null
  customer?: { groups?: { id: string }[] | null } | null
  items: Line[] | null
}
type Priced = { id: string; calculated_price?: { calculated_amount: number | null } | null }

const FIELDS = [
  "currency_code",
  "region_id",
  "sales_channel_id",
  "customer.groups.id",
  "items.title",
  "items.variant_id",
  "items.quantity",
  "items.unit_price",
  "items.is_custom_price",
]

/**
 * A cart keeps the price a product had when it was put in. Asked before a cart becomes an order: nobody pays another
 * price than today's, more or less, without having seen it.
 *
 * @throws CodedError PRICE_CHANGED (409) naming the products
 */
export async function assertPrices(container: MedusaContainer, cart_id: string): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "cart", fields: FIELDS, filters: { id: cart_id } })
  const [cart]: Cart[] = data
  const lines = (cart?.items ?? []).filter(
    ({ variant_id, is_custom_price }) => variant_id && !is_custom_price,
  )
  if (!cart) return
  const quantities = [...new Set(lines.map(({ quantity }) => Number(quantity)))]
  const changed = await Promise.all(
    quantities.map(async (quantity) => {
      const some = lines.filter((line) => Number(line.quantity) === quantity)
      const today = await pricesToday(container, cart, some, quantity)
      return some.filter(({ variant_id, unit_price }) => today.get(variant_id ?? "") !== Number(unit_price))
    }),
  )
  const titles = [...new Set(changed.flat().map(({ title }) => title))]
  if (titles.length > 0)
    throw conflict(
      "PRICE_CHANGED",
      `The price changed of: ${titles.join(", ")}. Look at the cart again, then order.`,
    )
}

/** By variant; a price list may ask for a quantity, so each is asked for on its own. */
async function pricesToday(
  container: MedusaContainer,
  { currency_code, region_id, sales_channel_id, customer }: Cart,
  lines: Line[],
  quantity: number,
): Promise<Map<string, number | null>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const groups = customer?.groups ?? []
  const { data } = await query.graph({
    entity: "variant",
    fields: ["id", "calculated_price.*"],
    filters: { id: lines.flatMap(({ variant_id }) => variant_id ?? []) },
    context: {
      calculated_price: QueryContext({
        currency_code,
        region_id,
        sales_channel_id,
        quantity,
        ...(groups.length > 0 ? { customer: { groups } } : {}),
      }),
    },
  })
  const variants: Priced[] = data
  return new Map(
    variants.map(({ id, calculated_price }) => [id, calculated_price?.calculated_amount ?? null]),
  )
}
