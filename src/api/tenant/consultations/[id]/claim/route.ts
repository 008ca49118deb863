import type { MedusaResponse } from "@medusajs/framework/http"
import { claimConsultationWorkflow } from "../../../../../workflows/consultation/workflows/claim-consultation"
import { answerWithCase, reviewInputOf, type ReviewRequest } from "../../review"

/** Takes the case for 15 minutes. 409 CLAIMED while somebody else holds it. */
export async function POST(req: ReviewRequest, res: MedusaResponse) {
  await claimConsultationWorkflow(req.scope).run({ input: reviewInputOf(req) })
  await answerWithCase(req, res)
}
