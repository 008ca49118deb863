import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { tenantOf } from "../../utils/tenant"

/** Medusa lists a customer's orders wherever they were placed; a store shows its own. */
export function onlyThisStoresOrders(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): void {
  req.filterableFields = { ...req.filterableFields, sales_channel_id: tenantOf(req).sales_channel_id }
  next()
}
