import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { CONSULTATION_MODULE } from "../../../modules/consultation"
import type { ConsultationModuleService } from "../../../modules/consultation/service"
import { submitConsultationWorkflow } from "../../../workflows/consultation/workflows/submit-consultation"
import { idempotencyKeyOf } from "../../utils/idempotency-key"
import { tenantOf } from "../../utils/tenant"
import { presentCase, presentCases } from "./helpers"
import type { StoreCreateConsultationType, StoreListConsultationsType } from "./validators"

type Request = AuthenticatedMedusaRequest<StoreCreateConsultationType>

/** Sends an intake. 201 for a new case, 200 for a retry with the same Idempotency-Key. */
export async function POST(req: Request, res: MedusaResponse) {
  const { business, sales_channel_id, serviceable_states, accepting_cases } = tenantOf(req)
  const customer_id = req.auth_context.actor_id
  const { response, ...body } = req.validatedBody
  const { result } = await submitConsultationWorkflow(req.scope).run({
    input: {
      ...body,
      response: { resourceType: "QuestionnaireResponse", status: "completed", item: response.item },
      business_id: business.id,
      sales_channel_id,
      serviceable_states,
      accepting_cases,
      customer_id,
      idempotency_key: idempotencyKeyOf(req),
    },
  })
  const consultation = await presentCase(req.scope, business.id, result.id, customer_id)
  res.status(result.created ? 201 : 200).json({ consultation })
}

/** The signed-in patient's cases at this business, newest first. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { business } = tenantOf(req)
  const { limit, offset } = req.validatedQuery as StoreListConsultationsType
  const module: ConsultationModuleService = req.scope.resolve(CONSULTATION_MODULE)
  const own = module.scoped(business.id)
  const [cases, count] = await own.listOfCustomer(req.auth_context.actor_id, { limit, offset })
  const consultations = await presentCases(req.scope, business.id, cases)
  res.json({ consultations, count, limit, offset })
}
