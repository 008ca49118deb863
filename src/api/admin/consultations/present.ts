import type { MedusaContainer } from "@medusajs/framework/types"
import { isClaimed } from "../../../lib/decision-rules"
import { CONSULTATION_MODULE } from "../../../modules/consultation"
import type { OperatorCase } from "../../../modules/consultation/operator-cases"
import type { ConsultationModuleService } from "../../../modules/consultation/service"
import type { ClinicianRow } from "../../../modules/consultation/types"
import { describeItem, productsById } from "../../utils/products-by-id"
import { businessNames } from "../business-names"

type Person = { id: string; name: string } | null

const nameOf = ({ first_name, last_name, title }: ClinicianRow): string =>
  [`${first_name} ${last_name}`, title].filter(Boolean).join(", ")

/** Who has the case: the one who decided it, else the one who holds it right now. */
function clinicianOf(row: OperatorCase, people: Map<string, ClinicianRow>, now: Date): Person {
  const id = row.decided_by ?? (isClaimed(row, now) ? row.claimed_by : null)
  const found = people.get(id ?? "")
  return found ? { id: found.id, name: nameOf(found) } : null
}

/** Cases as operators see them, in four queries for a page: no patient, no answer, no reason. */
export async function presentCases(container: MedusaContainer, rows: OperatorCase[]) {
  const consultations: ConsultationModuleService = container.resolve(CONSULTATION_MODULE)
  const people = rows.flatMap(({ claimed_by, decided_by }) => [claimed_by, decided_by])
  const [names, products, clinicians] = await Promise.all([
    businessNames(
      container,
      rows.map(({ business_id }) => business_id),
    ),
    productsById(
      container,
      rows.map(({ product_id }) => product_id),
    ),
    consultations
      .systemOperating()
      .cliniciansNamed([...new Set(people)].filter((id): id is string => id !== null)),
  ])
  const byId = new Map(clinicians.map((clinician) => [clinician.id, clinician]))
  const now = new Date()
  return rows.map((row) => ({
    id: row.id,
    business_id: row.business_id,
    business_name: names.get(row.business_id) ?? null,
    ...describeItem(products, row),
    state: row.state,
    status: row.status,
    flags: row.flag_count,
    submitted_at: row.submitted_at,
    due_at: row.due_at,
    decided_at: row.decided_at,
    overdue: row.decided_at === null && row.due_at < now,
    clinician: clinicianOf(row, byId, now),
  }))
}
