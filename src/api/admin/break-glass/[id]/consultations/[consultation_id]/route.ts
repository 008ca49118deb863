import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { CONSULTATION_MODULE } from "../../../../../../modules/consultation"
import type { ConsultationModuleService } from "../../../../../../modules/consultation/service"
import { notFound } from "../../../../../../utils/coded-error"
import { presentDetail } from "../../../../../tenant/consultations/detail"
import { liveGrantOf } from "../../../live-record"
import { presentGrant } from "../../../present"

const NO_MEMBER = ""

/** A case of the patient whose record is open, as the business's clinicians see it, while the emergency access lasts. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { consultation_id = "" } = req.params
  const grant = await liveGrantOf(req)
  const { business_id } = grant
  const module: ConsultationModuleService = req.scope.resolve(CONSULTATION_MODULE)
  const patient_id = await module.scoped(business_id).patientIdOf({ id: consultation_id })
  if (patient_id !== grant.patient_id) throw notFound("This case is not of the record you opened.")
  const consultation = await presentDetail(req.scope, business_id, consultation_id, NO_MEMBER)
  res.json({ grant: presentGrant(grant), consultation })
}
