import { createPhiCipher, indexFor, sealRow, type PhiCipher } from "../../../../src/lib/phi"
import {
  CONSULTATION_PHI,
  PATIENT_INDEXES,
  PATIENT_PHI,
} from "../../../../src/modules/consultation/phi-columns"
import type { Query } from "../../../../src/phi/query"
import { demoWeightResponse } from "../../../../src/seed-data"

type Batch = { business_id: string; key: Buffer; from: number; count: number }

/** What every made-up case is about; a real one's ids, so that pages can show them. */
export type CaseOf = {
  product_id: string
  variant_id: string
  consult_policy_id: string
  intake_form_id: string
}

const digits = (number: number, length: number) => String(number).padStart(length, "0")

const patientOf = (number: number, business_id: string) => ({
  id: `pat_made_${digits(number, 7)}`,
  business_id,
  customer_id: `cus_made_${digits(number, 7)}`,
  first_name: `Firstname${number}`,
  last_name: `Lastname${number}`,
  email: `patient${number}@people.example`,
  phone: `+1415${digits(number, 7)}`,
  date_of_birth: "1988-04-23",
  sex: "female",
})

/** Patients of nobody in particular, sealed with a key of the caller's, one case each. @returns the patients' ids */
export async function makeSealedRows(query: Query, about: CaseOf, batch: Batch): Promise<string[]> {
  const cipher = createPhiCipher({ current: batch.key, old: [], enabled: true })
  const numbers = Array.from({ length: batch.count }, (_, at) => batch.from + at)
  const patients = numbers.map((number) => sealedPatient(cipher, patientOf(number, batch.business_id)))
  await insert(query, "patient", patients)
  await insert(
    query,
    "consultation",
    patients.map(({ id, customer_id }) => sealedCase(cipher, about, { id, customer_id, ...batch })),
  )
  return patients.map(({ id }) => id)
}

function sealedPatient(cipher: PhiCipher, patient: ReturnType<typeof patientOf>) {
  const [email, phone] = PATIENT_INDEXES.map((index) => indexFor(cipher, "patient", index, patient))
  return { ...sealRow(cipher, PATIENT_PHI, patient), email_index: email, phone_index: phone }
}

function sealedCase(
  cipher: PhiCipher,
  about: CaseOf,
  { id: patient_id, customer_id, business_id }: { id: string; customer_id: string; business_id: string },
) {
  const id = patient_id.replace("pat_", "consult_")
  const now = new Date().toISOString()
  const row = { ...about, id, business_id, patient_id, customer_id, response: demoWeightResponse }
  return {
    ...sealRow(cipher, CONSULTATION_PHI, row),
    intake_form_version: "1",
    state: "CA",
    submitted_at: now,
    due_at: now,
    idempotency_key: id,
    request_digest: id,
  }
}

async function insert(query: Query, table: string, rows: Record<string, unknown>[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {})
  const quoted = columns.map((column) => `"${column}"`).join(", ")
  await query(
    `insert into "${table}" (${quoted})
     select ${quoted} from jsonb_populate_recordset(null::"${table}", ?::jsonb)`,
    [JSON.stringify(rows)],
  )
}
