import "server-only"
import { z } from "zod"
import type { QuestionnaireResponse } from "@/lib/questionnaire/response-types"
import { orNull } from "./backend-error"
import { callAsPatient } from "./store"
import type { Tenant } from "./tenant"

const named = z.object({
  id: z.string(),
  title: z
    .string()
    .nullish()
    .transform((title) => title ?? null),
})
const nullable = z
  .string()
  .nullish()
  .transform((value) => value ?? null)

const consultationSchema = z.object({
  id: z.string(),
  status: z.string(),
  product: named.nullish().transform((product) => product ?? null),
  variant: named.nullish().transform((variant) => variant ?? null),
  submitted_at: z.string(),
  decided_at: nullable,
  rejection_reason: nullable,
  approval: z
    .object({
      status: z.string(),
      expires_at: nullable,
      refills_remaining: z.number().nullish(),
      orders_left: z.number().nullish(),
    })
    .nullish()
    .transform((approval) => approval ?? null),
  fulfillment: z
    .object({ status: nullable, tracking_number: nullable, carrier: nullable })
    .nullish()
    .transform((fulfillment) => fulfillment ?? { status: null, tracking_number: null, carrier: null }),
  timeline: z
    .array(z.object({ type: z.string(), title: z.string(), at: z.string(), detail: nullable }))
    .nullish()
    .transform((timeline) => timeline ?? []),
})

const oneSchema = z.object({ consultation: consultationSchema })
const listSchema = z.object({ consultations: z.array(consultationSchema), count: z.number() })
const createdSchema = z.object({ consultation: z.object({ id: z.string() }) })

export type Consultation = z.infer<typeof consultationSchema>

/** The signed-in patient's own cases with this business, newest first as the backend gives them. */
export function listConsultations(
  tenant: Tenant,
  limit: number,
  offset: number,
): Promise<{ consultations: Consultation[]; count: number }> {
  return callAsPatient(tenant, `/store/consultations?limit=${limit}&offset=${offset}`, { schema: listSchema })
}

/** One own case; null for anybody else's, as for one that never was. */
export async function getConsultation(tenant: Tenant, id: string): Promise<Consultation | null> {
  const answer = await orNull(
    callAsPatient(tenant, `/store/consultations/${encodeURIComponent(id)}`, { schema: oneSchema }),
  )
  return answer?.consultation ?? null
}

type NewConsultation = {
  product_id: string
  variant_id: string
  intake_form_id: string
  response: QuestionnaireResponse
}

/** Sends the answers to a clinician. The same key with the same answers makes one case, however often it is sent. */
export async function createConsultation(
  tenant: Tenant,
  key: string,
  body: NewConsultation,
): Promise<string> {
  const answer = await callAsPatient(tenant, "/store/consultations", {
    method: "POST",
    headers: { "idempotency-key": key },
    body,
    schema: createdSchema,
  })
  return answer.consultation.id
}
