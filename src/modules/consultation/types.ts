import type { InferTypeOf } from "@medusajs/framework/types"
import type { Questionnaire, QuestionnaireResponse } from "fhir/r4"
import type { Approval } from "./models/approval"
import type { ApprovalUse } from "./models/approval-use"
import type { Clinician } from "./models/clinician"
import type { ConsultPolicy } from "./models/consult-policy"
import type { Consultation } from "./models/consultation"
import type { ConsultationEvent } from "./models/consultation-event"
import type { IntakeForm } from "./models/intake-form"
import type { License } from "./models/license"
import type { Patient } from "./models/patient"

export type PatientRow = InferTypeOf<typeof Patient>
export type ClinicianRow = InferTypeOf<typeof Clinician>
export type LicenseRow = InferTypeOf<typeof License>
export type IntakeFormRow = Omit<InferTypeOf<typeof IntakeForm>, "questionnaire"> & {
  questionnaire: Questionnaire
}
export type ConsultPolicyRow = InferTypeOf<typeof ConsultPolicy>
export type ConsultationRow = InferTypeOf<typeof Consultation>
export type ConsultationEventRow = InferTypeOf<typeof ConsultationEvent>
export type ApprovalRow = InferTypeOf<typeof Approval>
export type ApprovalUseRow = InferTypeOf<typeof ApprovalUse>

export type ClinicianWithLicenses = ClinicianRow & { licenses: LicenseRow[] }

/** What is known of a patient when a case arrives. */
export type PatientDetails = Pick<
  PatientRow,
  "customer_id" | "first_name" | "last_name" | "email" | "phone" | "date_of_birth" | "sex"
>

export type NewCase = {
  patient: PatientDetails
  product_id: string
  variant_id: string
  consult_policy_id: string
  intake_form_id: string
  intake_form_version: number
  state: string
  flag_count: number
  response: QuestionnaireResponse
  idempotency_key: string
}

/** A case in clear, for those who may see it. */
export type Case = Omit<ConsultationRow, "response"> & {
  response: QuestionnaireResponse
  patient: PatientRow
}

export type CaseView = "queue" | "mine" | "decided" | "all"

/** A statement that must find a row, or the decision is refused; how another module has its word in our transaction. */
export type Guard = { sql: string; params: unknown[] }

export type Decider = { member_id: string; membership_guard: Guard }

export type ConsultationModuleOptions = {
  phi: { current: Buffer | undefined; old: Buffer[]; enabled: boolean }
}
