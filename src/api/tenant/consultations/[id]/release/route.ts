import type { MedusaResponse } from "@medusajs/framework/http"
import { releaseConsultationWorkflow } from "../../../../../workflows/consultation/workflows/release-consultation"
import { answerWithCase, reviewInputOf, type ReviewRequest } from "../../review"

/** Gives the case back to the queue. */
export async function POST(req: ReviewRequest, res: MedusaResponse) {
  await releaseConsultationWorkflow(req.scope).run({ input: reviewInputOf(req) })
  await answerWithCase(req, res)
}
