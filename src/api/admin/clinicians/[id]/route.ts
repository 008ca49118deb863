import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { answerClinician } from "../answer-clinician"

/** One clinician with their licences. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) =>
  answerClinician(req, res, req.params.id ?? "")
