import type { MedusaContainer } from "@medusajs/framework/types"
import type { PatientSummary } from "../../../modules/consultation/scoped-patients"
import type { ConsultationRow } from "../../../modules/consultation/types"
import { describeItem, productsById } from "../../utils/products-by-id"
import { ageOf } from "../consultations/helpers"

/** A patient as lists show them. */
export function presentPatient(patient: PatientSummary) {
  const { id, customer_id, first_name, last_name, email, phone, date_of_birth, sex } = patient
  const { cases, last_case_at, created_at } = patient
  return {
    id,
    customer_id,
    first_name,
    last_name,
    email,
    phone,
    date_of_birth,
    age: ageOf(patient),
    sex,
    cases,
    last_case_at,
    since: created_at,
  }
}

/** A patient's cases with what they are about, and nothing of what was answered. */
export async function presentCases(container: MedusaContainer, cases: ConsultationRow[]) {
  const products = await productsById(
    container,
    cases.map(({ product_id }) => product_id),
  )
  return cases.map((row) => ({
    id: row.id,
    status: row.status,
    state: row.state,
    submitted_at: row.submitted_at,
    decided_at: row.decided_at,
    ...describeItem(products, row),
  }))
}
