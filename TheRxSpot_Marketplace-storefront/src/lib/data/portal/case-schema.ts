import { z } from "zod"

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? null)
const number = z
  .number()
  .nullish()
  .transform((value) => value ?? null)

const rowSchema = z.object({
  id: z.string(),
  status: z.string(),
  state: z.string(),
  submitted_at: z.string(),
  due_at: z.string(),
  decided_at: text,
  patient: z.object({ initials: z.string(), age: number, sex: text }),
  product: z.object({ id: z.string(), title: z.string() }),
  variant: z.object({ id: z.string(), title: z.string() }),
  flags: z.number(),
  claimed_by: z.object({ clinician_id: z.string(), name: z.string(), expires_at: z.string() }).nullable(),
  can_decide: z.boolean(),
})

const patientSchema = z.object({
  first_name: z.string(),
  last_name: z.string(),
  date_of_birth: text,
  age: number,
  sex: text,
  state: z.string(),
  email: text,
  phone: text,
  allergies: z.array(z.string()),
})

const dispatchSchema = z.object({
  event_id: z.string(),
  type: z.string(),
  status: z.string(),
  attempts: z.number(),
  next_attempt_at: text,
  delivered_at: text,
  last_error: text,
})

const updateSchema = z.object({
  id: z.string(),
  status: z.string(),
  reported_status: text,
  applied: z.boolean().default(true),
  message: text,
  tracking_number: text,
  carrier: text,
  external_id: text,
  occurred_at: text,
  received_at: z.string(),
})

const detailSchema = rowSchema.extend({
  patient: patientSchema,
  answers: z.array(z.object({ link_id: z.string(), question: z.string(), answer: z.string(), flag: text })),
  form: z.object({ key: z.string(), version: z.number(), title: z.string() }).nullable(),
  decision: z
    .object({ status: z.string(), decided_at: z.string(), decided_by: text, reason: text })
    .nullable(),
  approval: z.object({ expires_at: z.string(), refills_allowed: number }).nullable(),
  dispatch: z.array(dispatchSchema),
  partner_updates: z.array(updateSchema),
  timeline: z.array(z.object({ type: z.string(), title: z.string(), at: z.string(), detail: text })),
})

export const caseListSchema = z.object({ consultations: z.array(rowSchema), count: z.number() })
export const caseSchema = z.object({ consultation: detailSchema })

export type CaseRow = z.infer<typeof rowSchema>
export type CaseDetail = z.infer<typeof detailSchema>
export type CaseList = z.infer<typeof caseListSchema>
export type DispatchEvent = z.infer<typeof dispatchSchema>
export type PartnerUpdate = z.infer<typeof updateSchema>
