import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { rejectConsultationWorkflow } from "../../../../../workflows/consultation/workflows/reject-consultation"
import { presentDetail } from "../../detail"
import { reviewInputOf } from "../../review-input"
import type { TenantRejectConsultationType } from "../../validators"

/** Rejects the case with a reason that the patient reads. */
export async function POST(
  req: AuthenticatedMedusaRequest<TenantRejectConsultationType>,
  res: MedusaResponse,
) {
  const input = reviewInputOf(req)
  await rejectConsultationWorkflow(req.scope).run({ input: { ...input, reason: req.validatedBody.reason } })
  res.json({
    consultation: await presentDetail(req.scope, input.business_id, input.consultation_id, input.member_id),
  })
}
