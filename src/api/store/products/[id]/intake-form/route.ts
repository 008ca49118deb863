import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { loadIntake } from "../../../../../workflows/consultation/load-intake"
import { tenantOf } from "../../../../utils/tenant"

/** The questions a patient answers before this product. 404 when it needs none, or is not this business's. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const { business, sales_channel_id } = tenantOf(req)
  const { policy, form } = await loadIntake(req.scope, {
    business_id: business.id,
    sales_channel_id,
    product_id: req.params.id ?? "",
  })
  const { id, key, version, title, questionnaire } = form
  const { gated, form_key, approval_days, refills } = policy
  res.json({
    intake_form: { id, key, version, title, questionnaire },
    consult_policy: { id: policy.id, key: policy.key, gated, form_key, approval_days, refills },
  })
}
