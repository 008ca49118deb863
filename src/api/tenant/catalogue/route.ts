import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { CatalogueOwner } from "../../../workflows/catalogue/load-catalogue"
import { arrangeCatalogueWorkflow } from "../../../workflows/catalogue/workflows/arrange-catalogue"
import { showCatalogue } from "../../utils/show-catalogue"
import { tenantOf } from "../../utils/tenant"
import type { TenantArrangeCatalogueType } from "./validators"

/** What the platform lets this business sell, shown or hidden, in the shop's order, at which price. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  res.json(await showCatalogue(req.scope, ownerOf(req)))
}

/** The shop as the business wants it: the list's order is the shop's, `null` is the platform's price. */
export async function POST(req: AuthenticatedMedusaRequest<TenantArrangeCatalogueType>, res: MedusaResponse) {
  const owner = ownerOf(req)
  const { products } = req.validatedBody
  await arrangeCatalogueWorkflow(req.scope).run({ input: { ...owner, products } })
  res.json(await showCatalogue(req.scope, owner))
}

function ownerOf(req: AuthenticatedMedusaRequest<unknown>): CatalogueOwner {
  const { business, sales_channel_id } = tenantOf(req)
  return { business_id: business.id, sales_channel_id }
}
