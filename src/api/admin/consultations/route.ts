import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { CONSULTATION_MODULE } from "../../../modules/consultation"
import type { ConsultationModuleService } from "../../../modules/consultation/service"
import { parseInput } from "../../utils/validate"
import { presentCases } from "./present"
import { AdminListConsultations } from "./validators"

/** Every business's cases, without health data. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const module: ConsultationModuleService = req.scope.resolve(CONSULTATION_MODULE)
  const page = parseInput(AdminListConsultations, req.query)
  const [rows, count] = await module.systemOperating().cases(page)
  const consultations = await presentCases(req.scope, rows)
  res.json({ consultations, count, limit: page.limit, offset: page.offset })
}
