import type { QuestionnaireResponse } from "fhir/r4"
import { openRow, sealRow, type PhiCipher } from "../../lib/phi"
import { CONSULTATION_PHI, PATIENT_PHI } from "./phi-columns"
import type { Case, ConsultationRow, PatientDetails, PatientRow } from "./types"

/** A patient's row as it is stored: sealed, with the indexes that find it again. */
export function sealPatient(cipher: PhiCipher, row: PatientDetails & { id: string; business_id: string }) {
  const { business_id, email, phone } = row
  const at = (column: "email" | "phone") => ({ table: "patient", column, business_id, kind: column })
  return {
    ...sealRow(cipher, PATIENT_PHI, row),
    email_index: cipher.blindIndex(email, at("email")),
    phone_index: phone ? cipher.blindIndex(phone, at("phone")) : null,
  }
}

export const openPatient = (cipher: PhiCipher, row: PatientRow): PatientRow =>
  openRow(cipher, PATIENT_PHI, row)

/** A case in clear; what a sealed response holds was validated before it was sealed. */
export function openCase(cipher: PhiCipher, row: ConsultationRow, patient: PatientRow): Case {
  const opened = openRow(cipher, CONSULTATION_PHI, row)
  return {
    ...opened,
    response: opened.response as QuestionnaireResponse,
    patient: openPatient(cipher, patient),
  }
}
