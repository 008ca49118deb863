import { randomUUID } from "node:crypto"
import { demoWeightResponse } from "../../src/seed-data"
import type { Actor, Answer } from "./actor"
import { gatedTreatment, type Store, type Treatment } from "./store"

export type Consultation = {
  id: string
  status: string
  timeline: { type: string; title: string; detail: string | null }[]
  fulfillment: { status: string | null; tracking_number: string | null }
  approval: { id: string; expires_at: string } | null
  rejection_reason: string | null
}
export type Failure = { code: string; message: string; issues?: { field: string; message: string }[] }
type Submitted = Answer<{ consultation: Consultation } & Failure>

type ResponseItem = { linkId: string; answer?: unknown[] }

/** The demo patient's answers with some of them replaced; `null` leaves a question out. */
export function answersWith(changes: Record<string, unknown[] | null>) {
  const kept: ResponseItem[] = (demoWeightResponse.item ?? []).filter(({ linkId }) => !(linkId in changes))
  const replaced = Object.entries(changes).flatMap(([linkId, answer]) => (answer ? [{ linkId, answer }] : []))
  return { ...demoWeightResponse, item: [...kept, ...replaced] }
}

export const livingIn = (state: string) =>
  answersWith({ state: [{ valueCoding: { system: "https://www.usps.com/", code: state } }] })

/** The intake a patient would send for a product. */
export async function intakeFor(
  patient: Actor,
  store: Store,
  treatment: Treatment,
  response: unknown = demoWeightResponse,
) {
  const form = await patient
    .at(store)
    .get<{ intake_form: { id: string } }>(`/store/products/${treatment.id}/intake-form`)
  const { id: product_id, variant_id } = treatment
  return { product_id, variant_id, intake_form_id: form.data.intake_form.id, response }
}

export async function submit(
  patient: Actor,
  store: Store,
  { response, key = randomUUID() }: { response?: unknown; key?: string } = {},
): Promise<Submitted> {
  const body = await intakeFor(patient, store, gatedTreatment(store, "weight-management"), response)
  return patient.at(store).post("/store/consultations", body, { "idempotency-key": key })
}

/** A case in the queue. @returns its id */
export async function submitted(patient: Actor, store: Store, response?: unknown): Promise<string> {
  const { status, data } = await submit(patient, store, { response })
  if (status !== 201) throw new Error(`The intake was refused: ${data.code} ${data.message}`)
  return data.consultation.id
}

/** A case that this clinician has claimed and approved. @returns its id */
export async function approved(patient: Actor, clinician: Actor, store: Store): Promise<string> {
  const id = await submitted(patient, store)
  await clinician.in(store).post(`/tenant/consultations/${id}/claim`)
  const { status, data } = await clinician.in(store).post<Failure>(`/tenant/consultations/${id}/approve`)
  if (status !== 200) throw new Error(`The approval was refused: ${data.code} ${data.message}`)
  return id
}
