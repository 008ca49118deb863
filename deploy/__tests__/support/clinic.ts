import { randomUUID } from "node:crypto"
import { setTimeout as sleep } from "node:timers/promises"
import { CLINICIANS, DEMO_PASSWORD, demoWeightResponse } from "../../../src/seed-data"
import type { Postgres } from "./services"
import { API_HOST, STORE_HOST } from "./production"
import { Visitor, type Answer } from "./visitor"

/** The first business of the demo, as its people reach it from outside. */
export type Clinic = {
  store: Visitor
  clinician: Visitor
  product_id: string
  variant_id: string
  form_id: string
}

export type Patient = Visitor

const RETRIES = 20

/** Asks until there is an answer that is not a gateway's; what a client with an `Idempotency-Key` may do. */
export async function persistently<Body>(ask: () => Promise<Answer<Body>>): Promise<Answer<Body>> {
  for (let left = RETRIES; ; left--) {
    const answer = await ask().catch((error: Error) => error)
    if (!(answer instanceof Error) && answer.status < 500) return answer
    if (left === 0) throw answer instanceof Error ? answer : new Error(`${answer.status} ${answer.text}`)
    await sleep(250)
  }
}

const good = <Body>({ status, body, text }: Answer<Body>): Body => {
  if (status >= 300) throw new Error(`${status} ${text}`)
  return body
}

export async function signIn(type: string, email: string, password = DEMO_PASSWORD): Promise<string> {
  const answer = new Visitor(API_HOST).post<{ token: string }>(`/auth/${type}/emailpass`, {
    email,
    password,
  })
  return good(await answer).token
}

export async function openClinic(postgres: Postgres): Promise<Clinic> {
  type Row = { id: string; token: string; product_id: string; variant_id: string }
  const [row] = await postgres.query<Row>(
    `select b.id, k.token, p.id as product_id, v.id as variant_id from business b
     join api_key k on k.id = b.publishable_api_key_id
     join product p on p.handle = 'compounded-semaglutide' join product_variant v on v.product_id = p.id
     where b.handle = 'best-health' limit 1`,
  )
  if (!row) throw new Error("The seed made no gated treatment")
  const store = new Visitor(API_HOST, { "x-publishable-api-key": row.token })
  const token = await signIn("member", CLINICIANS[0]?.email ?? "")
  const clinician = new Visitor(API_HOST, { authorization: `Bearer ${token}`, "x-business-id": row.id })
  const form = await store.get<{ intake_form: { id: string } }>(
    `/store/products/${row.product_id}/intake-form`,
  )
  return { store, clinician, form_id: good(form).intake_form.id, ...row }
}

/** Somebody who signs up at the store. */
export async function newPatient({ store }: Clinic): Promise<Patient> {
  const there = store.elsewhere()
  const login = { email: `${randomUUID()}@example.com`, password: DEMO_PASSWORD }
  const registered = good(await there.post<{ token: string }>("/auth/customer/emailpass/register", login))
  const person = { email: login.email, first_name: "Jo", last_name: "Doe" }
  good(await there.post("/store/customers", person, { authorization: `Bearer ${registered.token}` }))
  const token = await signIn("customer", login.email)
  return there.with({ authorization: `Bearer ${token}` })
}

/** Sends an intake, however often it takes. @returns the case */
export async function submitCase(clinic: Clinic, patient: Patient): Promise<string> {
  const { product_id, variant_id, form_id } = clinic
  const intake = { product_id, variant_id, intake_form_id: form_id, response: demoWeightResponse }
  const key = { "idempotency-key": randomUUID() }
  const ask = () =>
    patient.elsewhere().post<{ consultation: { id: string } }>("/store/consultations", intake, key)
  return good(await persistently(ask)).consultation.id
}

/** Claims and approves a case. A second approval of what the first achieved unheard is refused as decided. */
export async function approveCase({ clinician }: Clinic, id: string): Promise<void> {
  const act = (verb: string) =>
    persistently(() => clinician.elsewhere().post<{ code?: string }>(`/tenant/consultations/${id}/${verb}`))
  const claimed = await act("claim")
  if (claimed.body?.code !== "ALREADY_DECIDED") good(claimed)
  const approved = await act("approve")
  if (approved.body?.code !== "ALREADY_DECIDED") good(approved)
}

export const storefront = () => new Visitor(STORE_HOST)
