import { randomUUID } from "node:crypto"
import { createRequire } from "node:module"
import { withClient } from "../../scripts/lib/postgres/client.mjs"

const require = createRequire(import.meta.url)
require("ts-node/register/transpile-only")
const { CLINICIANS, DEMO_PASSWORD, PATIENTS, demoWeightResponse } = require("../../src/seed-data")

/** @param {string} base @param {string} path @param {unknown} body @param {Record<string, string>} headers */
async function post(base, path, body, headers = {}) {
  const all = { "content-type": "application/json", ...headers }
  const answer = await fetch(base + path, { method: "POST", headers: all, body: JSON.stringify(body) })
  if (!answer.ok) throw new Error(`POST ${path} answered ${answer.status}: ${await answer.text()}`)
  return answer.json()
}

/** @param {string} base @param {string} actor @param {string} email */
async function signIn(base, actor, email) {
  const { token } = await post(base, `/auth/${actor}/emailpass`, { email, password: DEMO_PASSWORD })
  return { authorization: `Bearer ${token}` }
}

/** What the intake needs to know of the seeded store. @param {string} url */
const readStore = (url) =>
  withClient(url, async (client) => {
    const { rows } = await client.query(
      `select b.id as business_id, k.token, p.id as product_id, v.id as variant_id, f.id as intake_form_id
       from business b join api_key k on k.id = b.publishable_api_key_id
       join product_sales_channel s on s.sales_channel_id = b.sales_channel_id
       join product p on p.id = s.product_id join product_variant v on v.product_id = p.id
       join product_product_consultation_consult_policy l on l.product_id = p.id
       join consult_policy c on c.id = l.consult_policy_id and c.form_key = 'weight-management'
       join intake_form f on f.key = c.form_key and f.status = 'active' where b.handle = 'best-health' limit 1`,
    )
    return rows[0]
  })

/** Sends one intake, and says how a clinician asks for it. @param {string} base @param {string} url */
export async function oneCase(base, url) {
  const { business_id, token, ...intake } = await readStore(url)
  const patient = await signIn(base, "customer", PATIENTS[0].email)
  const { consultation } = await post(
    base,
    "/store/consultations",
    { ...intake, response: demoWeightResponse },
    { ...patient, "x-publishable-api-key": token, "idempotency-key": randomUUID() },
  )
  const clinician = await signIn(base, "member", CLINICIANS[0].email)
  return {
    path: `/tenant/consultations/${consultation.id}`,
    headers: { ...clinician, "x-business-id": business_id },
  }
}
