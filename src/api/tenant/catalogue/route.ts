import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { loadCatalogue, type CatalogueOwner } from "../../../workflows/catalogue/load-catalogue"
import { OWN_PRICE_CURRENCY } from "../../../workflows/catalogue/own-price-list"
import { arrangeCatalogueWorkflow } from "../../../workflows/catalogue/workflows/arrange-catalogue"
import { tenantOf } from "../../utils/tenant"
import type { TenantArrangeCatalogueType } from "./validators"

/** What the platform lets this business sell, shown or hidden, in the shop's order, at which price. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  await answer(req, res)
}

/** The shop as the business wants it: the list's order is the shop's, `null` is the platform's price. */
export async function POST(req: AuthenticatedMedusaRequest<TenantArrangeCatalogueType>, res: MedusaResponse) {
  const input = { ...ownerOf(req), products: req.validatedBody.products }
  await arrangeCatalogueWorkflow(req.scope).run({ input })
  await answer(req, res)
}

function ownerOf(req: AuthenticatedMedusaRequest<unknown>): CatalogueOwner {
  const { business, sales_channel_id } = tenantOf(req)
  return { business_id: business.id, sales_channel_id }
}

async function answer(req: AuthenticatedMedusaRequest<unknown>, res: MedusaResponse): Promise<void> {
  const catalogue = await loadCatalogue(req.scope, ownerOf(req))
  const products = catalogue.map(({ variants, ...product }) => ({
    ...product,
    variants: variants.map(({ id, title, platform_minor, own_minor }) => ({
      id,
      title,
      platform_minor,
      own_minor,
    })),
  }))
  res.json({ products, count: products.length, currency: OWN_PRICE_CURRENCY })
}
