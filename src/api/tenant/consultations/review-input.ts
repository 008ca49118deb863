import type { MedusaRequest } from "@medusajs/framework/http"
import type { ReviewInput } from "../../../workflows/consultation/decider"
import { membershipOf } from "../../utils/membership"
import { tenantOf } from "../../utils/tenant"

/** Who acts on which case, from what the middlewares established. */
export const reviewInputOf = (req: MedusaRequest<unknown>): ReviewInput => ({
  business_id: tenantOf(req).business.id,
  consultation_id: req.params.id ?? "",
  member_id: membershipOf(req).member_id,
})
