import "server-only"
import { z } from "zod"
import { orNull } from "../backend-error"
import { callAsMember } from "./call"
import { patientSchema, wholePatientSchema, type Patient, type WholePatient } from "./patient-schema"

const listSchema = z.object({ patients: z.array(patientSchema), count: z.number() })
const oneSchema = z.object({ patient: wholePatientSchema })

export type PatientList = { patients: Patient[]; count: number }

export function listPatients(
  business_id: string,
  { limit, offset }: { limit: number; offset: number },
): Promise<PatientList> {
  return callAsMember(`/tenant/patients?limit=${limit}&offset=${offset}`, { business_id, schema: listSchema })
}

/** By a whole e-mail address or telephone number, which travels in the body: URLs are logged, bodies are not. */
export function findPatients(business_id: string, q: string): Promise<PatientList> {
  const call = { method: "POST" as const, business_id, body: { q }, schema: listSchema }
  return callAsMember("/tenant/patients/search", call)
}

/** Null for another business's, as for one that never was. */
export async function getPatient(business_id: string, id: string): Promise<WholePatient | null> {
  const path = `/tenant/patients/${encodeURIComponent(id)}`
  return (await orNull(callAsMember(path, { business_id, schema: oneSchema })))?.patient ?? null
}
