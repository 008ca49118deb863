import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { CONSULTATION_MODULE } from "../../../modules/consultation"
import type { ConsultationModuleService } from "../../../modules/consultation/service"
import { DISPATCH_MODULE } from "../../../modules/dispatch"
import type { DispatchModuleService } from "../../../modules/dispatch/service"

type Which = { business_id: string; customer_id: string; id: string }

/** One case with everything that belongs to it: the form, the answers as they were sent, the decision, the deliveries. */
export async function caseOf(container: MedusaContainer, { business_id, customer_id, id }: Which) {
  const consultations: ConsultationModuleService = container.resolve(CONSULTATION_MODULE)
  const dispatch: DispatchModuleService = container.resolve(DISPATCH_MODULE)
  const own = consultations.scoped(business_id)
  const row = await own.retrieveCase(id, customer_id)
  const [form, history, [approval], events, updates, clinicians, product] = await Promise.all([
    consultations.scopedForms(business_id).find({ id: row.intake_form_id }),
    own.historyOf(id),
    consultations.scopedApprovals(business_id).ofCases([id]),
    dispatch.scoped(business_id).listEventsFor(id),
    dispatch.scoped(business_id).partnerUpdatesOf({ consultation_id: id }),
    own.cliniciansById(row.decided_by ? [row.decided_by] : []),
    productOf(container, row.product_id),
  ])
  const [clinician] = clinicians
  const { status, state, submitted_at, decided_at, rejection_reason, response } = row
  return {
    id,
    status,
    state,
    submitted_at,
    decided_at,
    rejection_reason,
    product,
    decided_by: clinician && {
      name: `${clinician.first_name} ${clinician.last_name}`,
      title: clinician.title,
      npi: clinician.npi,
    },
    approval: approval && {
      approved_at: approval.approved_at,
      expires_at: approval.expires_at,
      status: approval.status,
      refills_allowed: approval.refills_allowed,
    },
    // The questions, and the answers as a FHIR R4 QuestionnaireResponse.
    questionnaire: form?.questionnaire ?? null,
    answers: response,
    history: history.map(({ type, actor_type, occurred_at }) => ({ type, by: actor_type, occurred_at })),
    sent_to_pharmacy: events.map(({ type, status: state_of, delivered_at }) => ({
      type,
      status: state_of,
      delivered_at,
    })),
    pharmacy_reported: updates.map(
      ({ id: _id, event_id: _event, known: _known, applied: _applied, ...said }) => said,
    ),
  }
}

async function productOf(container: MedusaContainer, id: string): Promise<unknown> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "product", fields: ["id", "title"], filters: { id } })
  return data[0] ?? { id }
}
