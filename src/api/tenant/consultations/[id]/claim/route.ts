import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { claimConsultationWorkflow } from "../../../../../workflows/consultation/workflows/claim-consultation"
import { reviewInputOf } from "../../review-input"
import { presentDetail } from "../../detail"

/** Takes the case for 15 minutes. 409 CLAIMED while somebody else holds it. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const input = reviewInputOf(req)
  await claimConsultationWorkflow(req.scope).run({ input })
  res.json({
    consultation: await presentDetail(req.scope, input.business_id, input.consultation_id, input.member_id),
  })
}
