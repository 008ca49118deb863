import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { approveConsultationWorkflow } from "../../../../../workflows/consultation/workflows/approve-consultation"
import { reviewInputOf } from "../../review-input"
import { presentDetail } from "../../detail"

/** Approves the case; the partner learns of it through the outbox. See `Refusal` for what stops it. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const input = reviewInputOf(req)
  await approveConsultationWorkflow(req.scope).run({ input })
  res.json({
    consultation: await presentDetail(req.scope, input.business_id, input.consultation_id, input.member_id),
  })
}
