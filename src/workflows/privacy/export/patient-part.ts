import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Patient } from "fhir/r4"
import { CONSULTATION_MODULE } from "../../../modules/consultation"
import type { ConsultationModuleService } from "../../../modules/consultation/service"
import type { PatientRow } from "../../../modules/consultation/types"

type Who = { business_id: string; customer_id: string }

const GENDERS: Readonly<Record<string, Patient["gender"]>> = {
  female: "female",
  male: "male",
  other: "other",
}

/** Who they are to this business, as a FHIR R4 Patient; null for somebody who never sent an intake. */
export async function patientOf(
  container: MedusaContainer,
  { business_id, customer_id }: Who,
): Promise<Patient | null> {
  const consultations: ConsultationModuleService = container.resolve(CONSULTATION_MODULE)
  const [row] = await consultations.scopedPatients(business_id).ofCustomers([customer_id])
  return row ? asFhir(row) : null
}

function asFhir({ id, first_name, last_name, email, phone, date_of_birth, sex }: PatientRow): Patient {
  const phones = phone ? [{ system: "phone" as const, value: phone }] : []
  return {
    resourceType: "Patient",
    id,
    name: [{ family: last_name, given: [first_name] }],
    telecom: [{ system: "email", value: email }, ...phones],
    ...(date_of_birth ? { birthDate: date_of_birth } : {}),
    ...(sex ? { gender: GENDERS[sex] ?? "unknown" } : {}),
  }
}

const ACCOUNT = ["email", "first_name", "last_name", "phone", "created_at", "addresses.*"]

/** What the platform keeps of their account. */
export async function accountOf(container: MedusaContainer, customer_id: string): Promise<unknown> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "customer", fields: ACCOUNT, filters: { id: customer_id } })
  return data[0] ?? null
}
