import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { couponsOf } from "../../../workflows/coupon/coupons-of"
import { createCouponWorkflow } from "../../../workflows/coupon/workflows/create-coupon"
import { tenantOf } from "../../utils/tenant"
import { parseInput } from "../../utils/validate"
import { presentCoupons } from "./present"
import { TenantListCoupons, type TenantCreateCouponType } from "./validators"

/** Coupons of the active business, newest first. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const page = parseInput(TenantListCoupons, req.query)
  const [rows, count] = await couponsOf(req.scope, tenantOf(req).business.id).list(page)
  res.json({ coupons: await presentCoupons(req.scope, rows), count, ...page })
}

/** A code for this business's patients. */
export async function POST(req: AuthenticatedMedusaRequest<TenantCreateCouponType>, res: MedusaResponse) {
  const { business, sales_channel_id } = tenantOf(req)
  const input = { ...req.validatedBody, business_id: business.id, sales_channel_id }
  const { result } = await createCouponWorkflow(req.scope).run({ input })
  const coupon = await couponsOf(req.scope, business.id).retrieve(result.id)
  const [presented] = await presentCoupons(req.scope, [{ ...coupon, uses: 0 }])
  res.status(201).json({ coupon: presented })
}
