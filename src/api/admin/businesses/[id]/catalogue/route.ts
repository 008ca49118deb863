import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { BUSINESS_MODULE } from "../../../../../modules/business"
import type { BusinessModuleService } from "../../../../../modules/business/service"
import type { CatalogueOwner } from "../../../../../workflows/catalogue/load-catalogue"
import { arrangeCatalogueWorkflow } from "../../../../../workflows/catalogue/workflows/arrange-catalogue"
import { TenantArrangeCatalogue } from "../../../../tenant/catalogue/validators"
import { aboutRecord } from "../../../../utils/audit/about-record"
import { showCatalogue } from "../../../../utils/show-catalogue"
import { parseInput } from "../../../../utils/validate"

/** What a business may sell, shown or hidden, in its shop's order, at which price of its own. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  res.json(await showCatalogue(req.scope, await ownerOf(req)))
}

/** Arranges a business's shop as its own people may: the list's order is the shop's, `null` is the platform's price. */
export const POST = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const { products } = parseInput(TenantArrangeCatalogue, req.body ?? {})
  const owner = await ownerOf(req)
  await arrangeCatalogueWorkflow(req.scope).run({ input: { ...owner, products } })
  aboutRecord(req, { business_id: owner.business_id })
  res.json(await showCatalogue(req.scope, owner))
}

/** @throws CodedError NOT_FOUND */
async function ownerOf(req: AuthenticatedMedusaRequest): Promise<CatalogueOwner> {
  const businesses: BusinessModuleService = req.scope.resolve(BUSINESS_MODULE)
  const business = await businesses.systemOperating().retrieve(req.params.id ?? "")
  return { business_id: business.id, sales_channel_id: business.sales_channel_id }
}
