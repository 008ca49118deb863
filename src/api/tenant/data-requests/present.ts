import type { MedusaContainer } from "@medusajs/framework/types"
import { erasureConfirmation } from "../../../lib/data-requests"
import { CONSULTATION_MODULE } from "../../../modules/consultation"
import type { ConsultationModuleService } from "../../../modules/consultation/service"
import type { OpenRequest } from "../../../modules/privacy/requests"
import { nameActors } from "../../utils/audit/name-actors"
import { presentDataRequest } from "../../utils/present-data-request"

const acting = (type: "customer" | "member", id: string | null) => ({ actor_type: type, actor_id: id })

/** Requests as staff see them, with the patient's name: a fixed number of queries for a page. */
export async function presentForStaff(
  container: MedusaContainer,
  business_id: string,
  requests: OpenRequest[],
) {
  const consultations: ConsultationModuleService = container.resolve(CONSULTATION_MODULE)
  const customers = [...new Set(requests.map(({ customer_id }) => customer_id))]
  const actors = requests.flatMap((one) => [
    acting(one.requested_by_type, one.requested_by),
    acting("member", one.decided_by),
  ])
  const [patients, nameOf] = await Promise.all([
    consultations.scopedPatients(business_id).ofCustomers(customers),
    nameActors(container, actors, { operators: false }),
  ])
  const byCustomer = new Map(patients.map((patient) => [patient.customer_id, patient]))
  return requests.map((request) => {
    const patient = byCustomer.get(request.customer_id)
    return {
      ...presentDataRequest(request),
      patient: patient
        ? { id: patient.id, name: `${patient.first_name} ${patient.last_name}`, email: patient.email }
        : null,
      asked_by_name: nameOf(acting(request.requested_by_type, request.requested_by)),
      decided_by_name: request.decided_by ? nameOf(acting("member", request.decided_by)) : null,
      /** What the owner types to approve an erasure. */
      confirmation: request.kind === "erasure" ? erasureConfirmation(request.id) : null,
    }
  })
}
