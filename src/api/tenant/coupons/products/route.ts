import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { tenantOf } from "../../../utils/tenant"
import { parseInput } from "../../../utils/validate"
import { TenantListCoupons } from "../validators"

type Sold = { product: { id: string; title: string } | null }

/** What a coupon of the active business can be for: the products it sells. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const page = parseInput(TenantListCoupons, req.query)
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data, metadata } = await query.graph({
    entity: "product_sales_channel",
    fields: ["product.id", "product.title"],
    filters: { sales_channel_id: tenantOf(req).sales_channel_id },
    pagination: { take: page.limit, skip: page.offset, order: { product_id: "ASC" } },
  })
  const rows: Sold[] = data
  const products = rows
    .flatMap(({ product }) => (product ? [{ id: product.id, title: product.title }] : []))
    .sort((one, other) => one.title.localeCompare(other.title))
  res.json({ products, count: metadata?.count ?? products.length, ...page })
}
