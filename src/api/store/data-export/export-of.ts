import type { MedusaContainer } from "@medusajs/framework/types"
import { CONSULTATION_MODULE } from "../../../modules/consultation"
import type { ConsultationModuleService } from "../../../modules/consultation/service"
import type { Case, PatientRow } from "../../../modules/consultation/types"
import { presentCases } from "../consultations/helpers"

const PAGE = 100

/** What a business holds about one patient: who they are to it, each case with its answers, decision and delivery. */
export async function exportOf(
  container: MedusaContainer,
  business: { id: string; name: string },
  customer_id: string,
) {
  const cases = await allCases(container, business.id, customer_id)
  const shown = await presentCases(container, business.id, cases)
  const [first] = cases
  return {
    format: "therxspot-patient-export/1",
    made_at: new Date().toISOString(),
    business: { name: business.name },
    patient: first ? presentPatient(first.patient) : null,
    // `answers` is the FHIR R4 QuestionnaireResponse as it was sent.
    consultations: cases.map(({ response, state }, at) => ({ ...shown[at], state, answers: response })),
  }
}

/** Page by page, because nobody has limited how many there are. */
async function allCases(
  container: MedusaContainer,
  business_id: string,
  customer_id: string,
): Promise<Case[]> {
  const consultations: ConsultationModuleService = container.resolve(CONSULTATION_MODULE)
  const cases: Case[] = []
  for (;;) {
    const page = { limit: PAGE, offset: cases.length }
    const [more, count] = await consultations.scoped(business_id).listOfCustomer(customer_id, page)
    cases.push(...more)
    if (more.length === 0 || cases.length >= count) return cases
  }
}

function presentPatient({ first_name, last_name, email, phone, date_of_birth, sex, created_at }: PatientRow) {
  return { first_name, last_name, email, phone, date_of_birth, sex, known_since: created_at }
}
