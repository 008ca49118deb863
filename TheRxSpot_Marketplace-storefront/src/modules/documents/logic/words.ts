/** What a patient or member may say a document is, in the order the list shows. */
export const TYPE_WORDS = {
  lab_result: "Lab result",
  prescription: "Prescription",
  medical_record: "Medical record",
  insurance_card: "Insurance card",
  id_verification: "Photo ID",
  consent_form: "Consent form",
  other: "Something else",
} as const

export const ACCESS_WORDS = {
  patient: "Patient and care team",
  staff: "Care team only",
  clinical: "Clinicians only",
} as const

export function wordFor(words: Record<string, string>, value: string): string {
  return words[value] ?? "Document"
}

const KIB = 1024
const MIB = KIB * KIB

/** `840 KB`, `2.4 MB`: the unit people see in their own file lists. */
export function sizeWords(bytes: number): string {
  if (bytes >= MIB) return `${(bytes / MIB).toFixed(1)} MB`
  return `${Math.max(1, Math.round(bytes / KIB))} KB`
}

/** 10 MB, in bytes; the backend holds to it too. */
export const MAX_BYTES = 10 * MIB

export const ACCEPTED = "application/pdf,image/jpeg,image/png,image/tiff,.pdf,.jpg,.jpeg,.png,.tif,.tiff"

/** Why a file need not even be sent; null when it may be. */
export function refusalOf(file: { size: number }): string | null {
  if (file.size === 0) return "This file is empty. Choose another one."
  if (file.size > MAX_BYTES)
    return `This file has ${sizeWords(file.size)}. A document may have at most 10 MB.`
  return null
}

export const OFFLINE = "We lost the connection. Check your internet and send the file again."
const BROKEN = "Something went wrong on our side. Send the file again in a minute."

/** The backend's own words for a refusal, which are written for people. */
export function refusalWords(status: number, body: unknown): string {
  if (status === 401) return "You have been signed out. Sign in and send the file again."
  const message = typeof body === "object" && body !== null && "message" in body ? body.message : null
  return typeof message === "string" && message !== "" ? message : BROKEN
}
