import type { MedusaContainer } from "@medusajs/framework/types"
import { CONSULTATION_MODULE } from "../../../modules/consultation"
import type { ConsultationModuleService } from "../../../modules/consultation/service"
import type { LegalHoldRow } from "../../../modules/privacy/types"

/** Holds with the patient's name: one query for a page. */
export async function presentHolds(container: MedusaContainer, business_id: string, holds: LegalHoldRow[]) {
  const consultations: ConsultationModuleService = container.resolve(CONSULTATION_MODULE)
  const patients = await consultations
    .scopedPatients(business_id)
    .ofCustomers(holds.map(({ customer_id }) => customer_id))
  const byCustomer = new Map(patients.map((patient) => [patient.customer_id, patient]))
  return holds.map(({ id, customer_id, reason, created_at, lifted_at }) => {
    const patient = byCustomer.get(customer_id)
    return {
      id,
      patient_name: patient ? `${patient.first_name} ${patient.last_name}` : null,
      reason,
      created_at,
      lifted_at,
    }
  })
}
