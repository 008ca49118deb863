import type { DestroyReason, QuarantinedDocument } from "../../../hooks/api/quarantine"

export const TYPES = new Map([
  ["prescription", "Prescription"],
  ["lab_result", "Lab result"],
  ["medical_record", "Medical record"],
  ["consent_form", "Consent form"],
  ["id_verification", "Proof of identity"],
  ["insurance_card", "Insurance card"],
  ["other", "Other"],
])

export const UPLOADERS: Record<QuarantinedDocument["uploaded_by_type"], string> = {
  customer: "A patient",
  member: "A member",
  user: "An operator",
}

export const REASONS: [DestroyReason, string][] = [
  ["malware", "It does hold malware"],
  ["mistake", "It was uploaded by mistake"],
  ["asked_by_patient", "The patient asked for it"],
]
