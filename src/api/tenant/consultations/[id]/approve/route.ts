import type { MedusaResponse } from "@medusajs/framework/http"
import { approveConsultationWorkflow } from "../../../../../workflows/consultation/workflows/approve-consultation"
import { answerWithCase, reviewInputOf, type ReviewRequest } from "../../review"

/** Approves the case; the partner learns of it through the outbox. See `Refusal` for what stops it. */
export async function POST(req: ReviewRequest, res: MedusaResponse) {
  await approveConsultationWorkflow(req.scope).run({ input: reviewInputOf(req) })
  await answerWithCase(req, res)
}
