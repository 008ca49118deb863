import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { tenantOf } from "../../utils/tenant"

/** Tells Medusa's pricing whose shop it is, so that the business's own price list counts. Runs after its own context. */
export function ownPrices(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void {
  if (req.pricingContext)
    Object.assign(req.pricingContext, { sales_channel_id: tenantOf(req).sales_channel_id })
  next()
}
