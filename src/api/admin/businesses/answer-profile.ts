import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { BUSINESS_MODULE } from "../../../modules/business"
import type { BusinessModuleService } from "../../../modules/business/service"
import { aboutRecord } from "../../utils/audit/about-record"
import { presentProfile } from "./present"

/**
 * Answers with the business named in the path, as it is now. A change stands in that business's own audit log.
 *
 * @throws CodedError NOT_FOUND
 */
export async function answerProfile(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const businesses: BusinessModuleService = req.scope.resolve(BUSINESS_MODULE)
  const profile = await businesses.systemOperating().profile(req.params.id ?? "")
  aboutRecord(req, { business_id: profile.business.id })
  res.json({ business: presentProfile(profile) })
}
