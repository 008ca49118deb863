import { randomUUID } from "node:crypto"
import { demoWeightResponse } from "../../src/seed-data/demo-response"
import { login, readStack } from "./stack"

type Body = Record<string, unknown>

async function call<T>(path: string, headers: Record<string, string>, body?: Body): Promise<T> {
  const answer = await fetch(`${readStack().backend_url}${path}`, {
    method: body ? "POST" : "GET",
    headers: { "content-type": "application/json", ...headers },
    body: body && JSON.stringify(body),
  })
  const data: T & { message?: string } = await answer.json()
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${data.message}`)
  return data
}

async function bearer(type: string, role: string, email?: string): Promise<Record<string, string>> {
  const { email: address, password } = login(role, email)
  const { token } = await call<{ token: string }>(`/auth/${type}/emailpass`, {}, { email: address, password })
  return { authorization: `Bearer ${token}` }
}

type Config = { tenant: { business: { id: string }; publishable_api_key_token: string } }
type Found = { products: { id: string; variants: { id: string }[] }[] }

/** The seeded patient's case for a treatment, approved by the store's own clinician. @returns its id */
export async function approvedCase(handle: string, treatment: string, clinician: string): Promise<string> {
  const secret = readStack().secrets.storefront
  const at = { "x-tenant-host": `${handle}.localhost`, "x-storefront-secret": secret }
  const { tenant } = await call<Config>("/internal/tenant-config", at)
  const patient = await bearer("customer", "Patient")
  const store = { ...at, ...patient, "x-publishable-api-key": tenant.publishable_api_key_token }
  const { products } = await call<Found>(
    `/store/products?q=${encodeURIComponent(treatment)}&fields=*variants`,
    store,
  )
  const [product] = products
  const form_path = `/store/products/${product?.id}/intake-form`
  const { intake_form } = await call<{ intake_form: { id: string } }>(form_path, store)
  const intake = {
    product_id: product?.id,
    variant_id: product?.variants[0]?.id,
    intake_form_id: intake_form.id,
    response: demoWeightResponse,
  }
  const sent = { ...store, "idempotency-key": randomUUID() }
  const { consultation } = await call<{ consultation: { id: string } }>("/store/consultations", sent, intake)
  const member = { ...(await bearer("member", "Clinician", clinician)), "x-business-id": tenant.business.id }
  for (const step of ["claim", "approve"])
    await call(`/tenant/consultations/${consultation.id}/${step}`, member, {})
  return consultation.id
}
