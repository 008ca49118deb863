import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { CONSULTATION_MODULE } from "../../../modules/consultation"
import type { ConsultationModuleService } from "../../../modules/consultation/service"
import { membershipOf } from "../../utils/membership"
import { tenantOf } from "../../utils/tenant"
import { presentRows } from "./helpers"
import type { TenantListConsultationsType } from "./validators"

/** Cases of the active business: the queue, what one holds or decided, what is decided, or all. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { business } = tenantOf(req)
  const { view, limit, offset } = req.validatedQuery as TenantListConsultationsType
  const module: ConsultationModuleService = req.scope.resolve(CONSULTATION_MODULE)
  const own = module.scoped(business.id)
  const clinician = await own.findClinician(membershipOf(req).member_id)
  const [cases, count] = await own.listForPortal({ view, limit, offset, clinician_id: clinician?.id ?? null })
  const consultations = await presentRows(req.scope, business.id, cases, clinician)
  res.json({ consultations, count, limit, offset })
}
