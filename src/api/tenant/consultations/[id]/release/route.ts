import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { releaseConsultationWorkflow } from "../../../../../workflows/consultation/workflows/release-consultation"
import { reviewInputOf } from "../../review-input"
import { presentDetail } from "../../detail"

/** Gives the case back to the queue. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const input = reviewInputOf(req)
  await releaseConsultationWorkflow(req.scope).run({ input })
  res.json({
    consultation: await presentDetail(req.scope, input.business_id, input.consultation_id, input.member_id),
  })
}
