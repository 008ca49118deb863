import type { Client } from "pg"

/** A case that only operators see: it belongs to no patient, so the portal leaves it out. */
export const CASE_ID = "consult_01KB00000000000000000000E2"

const CASE = `
insert into consultation (id, business_id, patient_id, customer_id, product_id, variant_id, consult_policy_id,
  intake_form_id, intake_form_version, status, state, response, submitted_at, due_at, idempotency_key, request_digest)
select '${CASE_ID}', business.id, 'pat_e2e', 'cus_e2e', variant.product_id, variant.id, 'cpol_e2e', 'form_e2e', 1,
  'submitted', 'TX', '-', now() - interval '30 hours', now() - interval '6 hours', 'e2e', 'e2e'
from business, (select id, product_id from product_variant order by id limit 1) variant
where handle = 'clear-care' on conflict do nothing`

const EVENT = `
insert into consultation_event (id, business_id, consultation_id, type, actor_type, actor_id, occurred_at)
select 'cevt_e2e', business_id, id, 'submitted', 'customer', 'cus_e2e', submitted_at
from consultation where id = '${CASE_ID}' on conflict do nothing`

/** A case that waits for longer than promised. */
export async function makeLateCase(client: Client): Promise<void> {
  await client.query(CASE)
  await client.query(EVENT)
}

export async function removeLateCase(client: Client): Promise<void> {
  await client.query("delete from consultation_event where consultation_id = $1", [CASE_ID])
  await client.query("delete from consultation where id = $1", [CASE_ID])
}
