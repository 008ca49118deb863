import type { AuthenticatedMedusaRequest, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ReviewInput } from "../../../workflows/consultation/decider"
import { membershipOf } from "../../utils/membership"
import { tenantOf } from "../../utils/tenant"
import { presentDetail } from "./detail"

/** Who acts on which case, from what the middlewares established. */
export const reviewInputOf = (req: MedusaRequest<unknown>): ReviewInput => ({
  business_id: tenantOf(req).business.id,
  consultation_id: req.params.id ?? "",
  member_id: membershipOf(req).member_id,
})

/** Answers an action on a case with the case as it stands after it. */
export async function answerWithCase(req: MedusaRequest<unknown>, res: MedusaResponse): Promise<void> {
  const { business_id, consultation_id, member_id } = reviewInputOf(req)
  res.json({ consultation: await presentDetail(req.scope, business_id, consultation_id, member_id) })
}

export type ReviewRequest<Body = unknown> = AuthenticatedMedusaRequest<Body>
