import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, QueryContext } from "@medusajs/framework/utils"
import { conflict } from "../../utils/coded-error"

type Variant = {
  title: string | null
  product: { title: string } | null
  calculated_price?: { calculated_amount: number | null } | null
}

export type PricedItem = {
  variant_id: string
  title: string
  variant_title: string | null
  /** In dollars, each. */
  unit_price: number
}

/** Where prices are asked: the region of US dollars. */
export async function dollarRegion(container: MedusaContainer): Promise<string> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "region",
    fields: ["id"],
    filters: { currency_code: "usd" },
  })
  const [region]: { id: string }[] = data
  return region?.id ?? ""
}

/** A variant at its price of today in a business's shop. @throws CodedError NO_PRICE */
export async function pricedItem(
  container: MedusaContainer,
  { variant_id, ...shop }: { variant_id: string; region_id: string; sales_channel_id: string },
): Promise<PricedItem> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "product_variant",
    fields: ["id", "title", "product.title", "calculated_price.*"],
    filters: { id: variant_id },
    context: { calculated_price: QueryContext({ ...shop, currency_code: "usd" }) },
  })
  const [variant]: Variant[] = data
  const unit_price = variant?.calculated_price?.calculated_amount
  if (!variant || typeof unit_price !== "number")
    throw conflict("NO_PRICE", "This product has no price here, so it cannot be ordered.")
  const title = variant.product?.title ?? variant.title ?? "Treatment"
  return { variant_id, title, variant_title: variant.title, unit_price }
}
