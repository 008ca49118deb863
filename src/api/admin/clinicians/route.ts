import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { PLATFORM_SCOPE } from "../../../lib/scope"
import { BUSINESS_MODULE } from "../../../modules/business"
import type { BusinessModuleService } from "../../../modules/business/service"
import { CONSULTATION_MODULE } from "../../../modules/consultation"
import type { ConsultationModuleService } from "../../../modules/consultation/service"
import { createClinicianWorkflow } from "../../../workflows/consultation/workflows/create-clinician"
import { parseInput } from "../../utils/validate"
import { answerClinician } from "./answer-clinician"
import { presentClinicians } from "./present"
import { AdminCreateClinician, AdminListClinicians } from "./validators"

/** Every clinician, of whatever business, by name. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const consultations: ConsultationModuleService = req.scope.resolve(CONSULTATION_MODULE)
  const page = parseInput(AdminListClinicians, req.query)
  const [rows, count] = await consultations.systemOperating().listClinicianPage(page)
  const clinicians = await presentClinicians(req.scope, rows)
  res.json({ clinicians, count, limit: page.limit, offset: page.offset })
}

/** Makes a clinician and mails them an invitation. */
export const POST = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const input = parseInput(AdminCreateClinician, req.body ?? {})
  const businesses: BusinessModuleService = req.scope.resolve(BUSINESS_MODULE)
  if (input.business_id !== PLATFORM_SCOPE) await businesses.systemOperating().retrieve(input.business_id)
  const { result } = await createClinicianWorkflow(req.scope).run({ input })
  res.status(201)
  await answerClinician(req, res, result.id)
}
