import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { CONSULTATION_MODULE } from "../../../../../modules/consultation"
import type { ConsultationModuleService } from "../../../../../modules/consultation/service"
import { notFound } from "../../../../../utils/coded-error"
import { findGatedProduct } from "../../../../../workflows/consultation/find-gated-product"
import { tenantOf } from "../../../../utils/tenant"

/** The questions a patient answers before this product. 404 when it needs none, or is not this business's. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const { business, sales_channel_id } = tenantOf(req)
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const consultations: ConsultationModuleService = req.scope.resolve(CONSULTATION_MODULE)
  const { policy } = await findGatedProduct(query, { product_id: req.params.id ?? "", sales_channel_id })
  const form = await consultations.scoped(business.id).findActiveForm(policy.form_key)
  if (!form) throw notFound("This product has no intake form yet.")
  const { id, key, version, title, questionnaire } = form
  const { gated, form_key, approval_days, refills } = policy
  res.json({
    intake_form: { id, key, version, title, questionnaire },
    consult_policy: { id: policy.id, key: policy.key, gated, form_key, approval_days, refills },
  })
}
