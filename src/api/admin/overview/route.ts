import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { BUSINESS_MODULE } from "../../../modules/business"
import type { BusinessModuleService } from "../../../modules/business/service"
import { CONSULTATION_MODULE } from "../../../modules/consultation"
import type { ConsultationModuleService } from "../../../modules/consultation/service"
import { DISPATCH_MODULE } from "../../../modules/dispatch"
import type { DispatchModuleService } from "../../../modules/dispatch/service"
import { parseInput } from "../../utils/validate"
import { recentActivity } from "./activity"
import { countTroubles } from "./attention"
import { AdminOverview } from "./validators"

const WEEK_MS = 7 * 24 * 60 * 60 * 1000

/** How the platform stands right now, what needs somebody, and what the last two weeks brought. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const { time_zone } = parseInput(AdminOverview, req.query)
  const businesses = req.scope.resolve<BusinessModuleService>(BUSINESS_MODULE).systemOperating()
  const consultations = req.scope.resolve<ConsultationModuleService>(CONSULTATION_MODULE).systemOperating()
  const dispatch: DispatchModuleService = req.scope.resolve(DISPATCH_MODULE)
  const now = Date.now()
  const opened = (from: number, to: number) => businesses.countCreated(new Date(from), new Date(to))
  const [tenants, this_week, last_week, cases, deliveries, attention, activity] = await Promise.all([
    businesses.count(),
    opened(now - WEEK_MS, now),
    opened(now - 2 * WEEK_MS, now - WEEK_MS),
    consultations.caseNumbers(),
    dispatch.systemNumbers(),
    countTroubles(req.scope),
    recentActivity(req.scope, time_zone),
  ])
  res.json({
    overview: {
      businesses: { ...tenants, opened: { this_week, last_week } },
      consultations: cases,
      dispatch: deliveries,
      attention,
      activity,
    },
  })
}
