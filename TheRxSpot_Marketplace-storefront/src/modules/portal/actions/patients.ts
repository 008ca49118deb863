"use server"

import type { PatientList } from "@/lib/data/portal/patients"
import { findPatients } from "@/lib/data/portal/patients"
import { problemOf } from "./attempt"
import { idSchema } from "./schemas"

/** What was found for what was typed, or why it was not looked for. */
export type PatientSearch = { q: string; found: PatientList | null; problem: string | null }

/** Looks for a patient; an empty field shows everybody again. */
export async function findPatientsAction(
  business_id: string,
  _before: PatientSearch,
  form: FormData,
): Promise<PatientSearch> {
  const q = String(form.get("q") ?? "")
    .trim()
    .slice(0, 254)
  if (!q) return { q, found: null, problem: null }
  try {
    return { q, found: await findPatients(idSchema.parse(business_id), q), problem: null }
  } catch (error) {
    const { message, issues = [] } = problemOf(error)
    return { q, found: null, problem: issues[0] ? `This ${issues[0].message}` : message }
  }
}
