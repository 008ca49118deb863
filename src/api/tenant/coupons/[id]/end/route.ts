import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { endCouponWorkflow } from "../../../../../workflows/coupon/workflows/end-coupon"
import { tenantOf } from "../../../../utils/tenant"

/** Nobody can use it from now on. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const id = req.params.id ?? ""
  await endCouponWorkflow(req.scope).run({ input: { business_id: tenantOf(req).business.id, id } })
  res.json({ id, ended: true })
}
