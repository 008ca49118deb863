import { z } from "zod"

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? null)

export const patientSchema = z.object({
  id: z.string(),
  first_name: z.string(),
  last_name: z.string(),
  email: text,
  phone: text,
  date_of_birth: text,
  age: z.number().nullable(),
  sex: text,
  cases: z.number(),
  last_case_at: text,
  since: z.string(),
})

const caseSchema = z.object({
  id: z.string(),
  status: z.string(),
  state: z.string(),
  submitted_at: z.string(),
  decided_at: text,
  product: z.object({ title: z.string() }),
  variant: z.object({ title: z.string() }),
})

export const wholePatientSchema = patientSchema.extend({ consultations: z.array(caseSchema) })

export type Patient = z.infer<typeof patientSchema>
export type PatientCase = z.infer<typeof caseSchema>
export type WholePatient = z.infer<typeof wholePatientSchema>
