import type { MedusaContainer } from "@medusajs/framework/types"
import { CONSULTATION_MODULE } from "../../../modules/consultation"
import type { ConsultationModuleService } from "../../../modules/consultation/service"
import { accessPart } from "./access-part"
import { caseOf } from "./case-part"
import { documentParts } from "./document-parts"
import { orderParts } from "./order-parts"
import { jsonPart, textPart, type Part } from "./part"
import { accountOf, patientOf } from "./patient-part"

type Of = { business: { id: string; name: string }; customer_id: string; patient_id: string | null }

const README = (business: string) => `This is everything ${business} holds about you.

patient.json      who you are to them (FHIR R4 Patient)
account.json      your account: contact data and addresses
cases/            a file for each consultation: the questions, your answers (FHIR R4 QuestionnaireResponse),
                  the clinician's decision, and what the pharmacy reported
orders/           a file for each order
documents.json    a list of your documents; the files themselves are in documents/
who-looked.json   who opened or changed your record, newest first
manifest.json     the size and SHA-256 of each file

Times are in UTC. Keep this file where nobody else can open it.
`

/** Every file of a patient's copy (45 CFR 164.524), in order. Only ids and documents' names are read here. */
export async function partsOf(
  container: MedusaContainer,
  { business, customer_id, patient_id }: Of,
): Promise<Part[]> {
  const consultations: ConsultationModuleService = container.resolve(CONSULTATION_MODULE)
  const who = { business_id: business.id, customer_id }
  const [cases, orders, documents] = await Promise.all([
    consultations.scoped(business.id).caseIdsOf(customer_id),
    orderParts(container, who),
    documentParts(container, who),
  ])
  return [
    textPart("README.txt", () => README(business.name)),
    jsonPart("patient.json", () => patientOf(container, who)),
    jsonPart("account.json", () => accountOf(container, customer_id)),
    ...cases.map((id) => jsonPart(`cases/${id}.json`, () => caseOf(container, { ...who, id }))),
    ...orders,
    ...documents,
    ...(patient_id ? [accessPart(container, business.id, patient_id)] : []),
  ]
}
