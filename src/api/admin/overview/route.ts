import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { BUSINESS_MODULE } from "../../../modules/business"
import type { BusinessModuleService } from "../../../modules/business/service"
import { CONSULTATION_MODULE } from "../../../modules/consultation"
import type { ConsultationModuleService } from "../../../modules/consultation/service"
import { DISPATCH_MODULE } from "../../../modules/dispatch"
import type { DispatchModuleService } from "../../../modules/dispatch/service"

/** How the platform stands right now, in numbers that a few indexed counts can give. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const businesses: BusinessModuleService = req.scope.resolve(BUSINESS_MODULE)
  const consultations: ConsultationModuleService = req.scope.resolve(CONSULTATION_MODULE)
  const dispatch: DispatchModuleService = req.scope.resolve(DISPATCH_MODULE)
  const [tenants, cases, deliveries] = await Promise.all([
    businesses.systemOperating().count(),
    consultations.systemOperating().caseNumbers(),
    dispatch.systemNumbers(),
  ])
  res.json({ overview: { businesses: tenants, consultations: cases, dispatch: deliveries } })
}
