import type { MedusaRequest } from "@medusajs/framework/http"
import { CONSULTATION_MODULE } from "../../../modules/consultation"
import type { ScopedPatients } from "../../../modules/consultation/scoped-patients"
import type { ConsultationModuleService } from "../../../modules/consultation/service"
import { tenantOf } from "../../utils/tenant"

/** The patients of the active business, and no others. */
export function patientsOf(req: MedusaRequest): ScopedPatients {
  const module: ConsultationModuleService = req.scope.resolve(CONSULTATION_MODULE)
  return module.scopedPatients(tenantOf(req).business.id)
}
