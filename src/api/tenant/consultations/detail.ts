import type { MedusaContainer } from "@medusajs/framework/types"
import { caseTimeline } from "../../../lib/case-timeline"
import { readableAnswers, type ReadableAnswer } from "../../../lib/questionnaire"
import { CONSULTATION_MODULE } from "../../../modules/consultation"
import type { ConsultationModuleService } from "../../../modules/consultation/service"
import type { Case, ClinicianRow } from "../../../modules/consultation/types"
import { DISPATCH_MODULE } from "../../../modules/dispatch"
import type { DispatchModuleService } from "../../../modules/dispatch/service"
import { happeningsOf } from "../../utils/case-happenings"
import { ageOf, cliniciansById, nameOf, presentRows, today } from "./helpers"

/** One case with everything a clinician needs on one page. @throws CodedError NOT_FOUND for another business's */
export async function presentDetail(
  container: MedusaContainer,
  business_id: string,
  id: string,
  member_id: string,
) {
  const module: ConsultationModuleService = container.resolve(CONSULTATION_MODULE)
  const dispatch: DispatchModuleService = container.resolve(DISPATCH_MODULE)
  const own = module.scoped(business_id)
  const found = await own.retrieveCase(id)
  const [form, viewer, events, [approval], dispatched, updates, names] = await Promise.all([
    module.scopedForms(business_id).find({ id: found.intake_form_id }),
    own.findClinician(member_id),
    own.historyOf(id),
    module.scopedApprovals(business_id).ofCases([id]),
    dispatch.scoped(business_id).listEventsFor(id),
    dispatch.scoped(business_id).partnerUpdatesOf({ consultation_id: id }),
    cliniciansById(container, business_id, [found]),
  ])
  const [row] = await presentRows(container, business_id, [found], viewer)
  const answers = form ? readableAnswers(form.questionnaire, found.response, today()) : []
  return {
    ...row,
    patient: presentPatient(found, answers),
    answers,
    form: form && { id: form.id, key: form.key, version: form.version, title: form.title },
    decision: decisionOf(found, names),
    approval: approval ?? null,
    dispatch: dispatched,
    partner_updates: updates,
    timeline: caseTimeline(happeningsOf({ events, dispatched, updates }), "staff"),
  }
}

function presentPatient({ patient, state }: Case, answers: ReadableAnswer[]) {
  const { first_name, last_name, date_of_birth, sex, email, phone } = patient
  const allergies = answers
    .filter(({ link_id }) => link_id === "allergies_detail")
    .map(({ answer }) => answer)
  return { first_name, last_name, date_of_birth, age: ageOf(patient), sex, state, email, phone, allergies }
}

function decisionOf(
  { status, decided_at, decided_by, rejection_reason }: Case,
  names: Map<string, ClinicianRow>,
) {
  if (!decided_at) return null
  const by = names.get(decided_by ?? "")
  return { status, decided_at, decided_by: by ? nameOf(by) : null, reason: rejection_reason }
}
