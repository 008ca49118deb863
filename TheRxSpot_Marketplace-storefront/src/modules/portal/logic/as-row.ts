import type { CaseDetail, CaseRow } from "@/lib/data/portal/case-schema"

/** An open case as its row in the list: what the list shows, and no more of the patient than that. */
export function asRow(detail: CaseDetail): CaseRow {
  const {
    id,
    status,
    state,
    submitted_at,
    due_at,
    decided_at,
    product,
    variant,
    flags,
    claimed_by,
    can_decide,
    patient,
  } = detail
  const initials = `${patient.first_name.charAt(0)}${patient.last_name.charAt(0)}`.toUpperCase()
  const brief = { initials, age: patient.age, sex: patient.sex }
  return {
    id,
    status,
    state,
    submitted_at,
    due_at,
    decided_at,
    product,
    variant,
    flags,
    claimed_by,
    can_decide,
    patient: brief,
  }
}
