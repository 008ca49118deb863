import type { MedusaResponse } from "@medusajs/framework/http"
import { rejectConsultationWorkflow } from "../../../../../workflows/consultation/workflows/reject-consultation"
import { answerWithCase, reviewInputOf, type ReviewRequest } from "../../review"
import type { TenantRejectConsultationType } from "../../validators"

/** Rejects the case with a reason that the patient reads. */
export async function POST(req: ReviewRequest<TenantRejectConsultationType>, res: MedusaResponse) {
  const { reason } = req.validatedBody
  await rejectConsultationWorkflow(req.scope).run({ input: { ...reviewInputOf(req), reason } })
  await answerWithCase(req, res)
}
