import type { MedusaContainer } from "@medusajs/framework/types"
import { isClaimed, refusalToClaim } from "../../../lib/decision-rules"
import { ageOn } from "../../../lib/questionnaire"
import { CONSULTATION_MODULE } from "../../../modules/consultation"
import type { ConsultationModuleService } from "../../../modules/consultation/service"
import type {
  Case,
  ClinicianRow,
  ClinicianWithLicenses,
  PatientRow,
} from "../../../modules/consultation/types"
import { describeItem, productsById } from "../../utils/products-by-id"

export const today = (): string => new Date().toISOString().slice(0, 10)

export const nameOf = ({
  first_name,
  last_name,
  title,
}: Pick<ClinicianRow, "first_name" | "last_name" | "title">) =>
  [`${first_name} ${last_name}`, title].filter(Boolean).join(", ")

export const ageOf = ({ date_of_birth }: PatientRow): number | null =>
  date_of_birth ? ageOn(date_of_birth, today()) : null

const initialsOf = ({ first_name, last_name }: PatientRow): string =>
  `${first_name.charAt(0)}${last_name.charAt(0)}`.toUpperCase()

type Names = Map<string, ClinicianRow>

export async function cliniciansById(
  container: MedusaContainer,
  business_id: string,
  cases: Case[],
): Promise<Names> {
  const consultations: ConsultationModuleService = container.resolve(CONSULTATION_MODULE)
  const ids = cases
    .flatMap(({ claimed_by, decided_by }) => [claimed_by, decided_by])
    .filter((id) => id !== null)
  const clinicians = await consultations.scoped(business_id).cliniciansById([...new Set(ids)])
  return new Map(clinicians.map((clinician) => [clinician.id, clinician]))
}

function claimOf(row: Case, names: Names, now: Date) {
  const holder = names.get(row.claimed_by ?? "")
  if (!holder || !isClaimed(row, now) || row.decided_at) return null
  return { clinician_id: holder.id, name: nameOf(holder), expires_at: row.claim_expires_at }
}

/** A page of cases as the queue shows them: initials and age, never a name. */
export async function presentRows(
  container: MedusaContainer,
  business_id: string,
  cases: Case[],
  viewer: ClinicianWithLicenses | null,
) {
  const now = new Date()
  const [products, names] = await Promise.all([
    productsById(
      container,
      cases.map(({ product_id }) => product_id),
    ),
    cliniciansById(container, business_id, cases),
  ])
  return cases.map((row) => ({
    id: row.id,
    status: row.status,
    state: row.state,
    submitted_at: row.submitted_at,
    due_at: row.due_at,
    decided_at: row.decided_at,
    patient: { initials: initialsOf(row.patient), age: ageOf(row.patient), sex: row.patient.sex },
    ...describeItem(products, row),
    flags: row.flag_count,
    claimed_by: claimOf(row, names, now),
    can_decide: refusalToClaim(viewer, row, now) === null,
  }))
}
