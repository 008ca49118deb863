import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { CONSULTATION_MODULE } from "../../../modules/consultation"
import type { ConsultationModuleService } from "../../../modules/consultation/service"
import { aboutRecord } from "../../utils/audit/about-record"
import { presentClinicians } from "./present"

/** Answers with a clinician as they are now. @throws CodedError NOT_FOUND */
export async function answerClinician(req: MedusaRequest, res: MedusaResponse, id: string): Promise<void> {
  const consultations: ConsultationModuleService = req.scope.resolve(CONSULTATION_MODULE)
  const found = await consultations.systemOperating().clinician(id)
  const [clinician] = await presentClinicians(req.scope, [found])
  aboutRecord(req, { business_id: found.business_id, entity: "clinician", entity_id: found.id })
  res.json({ clinician })
}
