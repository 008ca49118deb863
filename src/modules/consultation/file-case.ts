import type { Context } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { openRow, sealRow } from "../../lib/phi"
import { canonicalJson } from "../../lib/canonical-json"
import { conflict } from "../../utils/coded-error"
import { transactionOf } from "../../utils/scope-transaction"
import { CONSULTATION_PHI } from "./phi-columns"
import { sealPatient } from "./seal-rows"
import { auditCase, recordEvent } from "./record-event"
import type { ConsultationModuleService } from "./service"
import type { ConsultationRow, NewCase, PatientDetails } from "./types"

/** What a patient is promised on the page after sending: an answer within a day. */
const REVIEW_WITHIN_MS = 24 * 60 * 60 * 1000

export type FiledCase = { consultation: ConsultationRow; created: boolean }

/**
 * Files a case once per idempotency key. One patient's submissions wait for each other on an advisory lock, so that
 * fifty identical requests in any number of processes make one case and fifty equal answers.
 *
 * @throws CodedError IDEMPOTENCY_KEY_REUSED when the key came with another request before
 */
export async function fileCase(
  service: ConsultationModuleService,
  business_id: string,
  input: NewCase,
  context: Context,
): Promise<FiledCase> {
  const { customer_id } = input.patient
  const lock = `consultation:${business_id}:${customer_id}`
  await transactionOf(context).execute("select pg_advisory_xact_lock(hashtextextended(?, 0))", [lock])
  const same = { business_id, customer_id, idempotency_key: input.idempotency_key }
  const [existing] = await service.listConsultations(same, { take: 1 }, context)
  if (existing && !isSameRequest(service, existing, input)) {
    throw conflict(
      "IDEMPOTENCY_KEY_REUSED",
      "This Idempotency-Key came with another request before. Use a new key.",
    )
  }
  if (existing) return { consultation: existing, created: false }
  const patient_id = await upsertPatient(service, business_id, input.patient, context)
  return { consultation: await insertCase(service, business_id, patient_id, input, context), created: true }
}

const digestPlace = (business_id: string) => ({
  table: "consultation",
  column: "request_digest",
  kind: "exact" as const,
  business_id,
})

type Asked = { product_id: string; variant_id: string; intake_form_id: string; response: unknown }

/** What makes two requests for a case the same one. */
function requestText({ product_id, variant_id, intake_form_id, response }: Asked): string {
  const items = typeof response === "object" && response !== null && "item" in response ? response.item : []
  return canonicalJson({ product_id, variant_id, intake_form_id, item: items ?? [] })
}

/** By the digest; by what was sent where the digest was made under a key that has changed since. */
function isSameRequest(service: ConsultationModuleService, row: ConsultationRow, input: NewCase): boolean {
  const text = requestText(input)
  return (
    service.cipher.blindIndexes(text, digestPlace(row.business_id)).includes(row.request_digest) ||
    requestText(openRow(service.cipher, CONSULTATION_PHI, row)) === text
  )
}

async function upsertPatient(
  service: ConsultationModuleService,
  business_id: string,
  details: PatientDetails,
  context: Context,
): Promise<string> {
  const { customer_id } = details
  const [known] = await service.listPatients({ business_id, customer_id }, { take: 1 }, context)
  const id = known?.id ?? generateEntityId(undefined, "pat")
  const row = sealPatient(service.cipher, { ...details, id, business_id })
  await (known ? service.updatePatients([row], context) : service.createPatients([row], context))
  return id
}

async function insertCase(
  service: ConsultationModuleService,
  business_id: string,
  patient_id: string,
  { patient, ...input }: NewCase,
  context: Context,
): Promise<ConsultationRow> {
  const submitted_at = new Date()
  const row = sealRow(service.cipher, CONSULTATION_PHI, {
    ...input,
    id: generateEntityId(undefined, "consult"),
    business_id,
    patient_id,
    customer_id: patient.customer_id,
    request_digest: service.cipher.blindIndex(requestText(input), digestPlace(business_id)),
    submitted_at,
    due_at: new Date(submitted_at.getTime() + REVIEW_WITHIN_MS),
  })
  const [consultation] = await service.createConsultations(
    [{ ...row, response: row.response ?? "" }],
    context,
  )
  await recordEvent(
    service,
    consultation,
    "submitted",
    { type: "customer", id: patient.customer_id },
    context,
  )
  await auditCase(consultation, "submitted", context)
  return consultation
}
