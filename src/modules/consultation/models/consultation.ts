import { model } from "@medusajs/framework/utils"

export const CONSULTATION_STATUSES = ["submitted", "in_review", "approved", "rejected", "expired"] as const

/** A patient's case: an answered intake for one product, waiting for or carrying a clinician's decision. */
export const Consultation = model
  .define("consultation", {
    id: model.id({ prefix: "consult" }).primaryKey(),
    business_id: model.text(),
    patient_id: model.text(),
    customer_id: model.text(),
    product_id: model.text(),
    variant_id: model.text(),
    consult_policy_id: model.text(),
    intake_form_id: model.text(),
    intake_form_version: model.number(),
    status: model.enum([...CONSULTATION_STATUSES]).default("submitted"),
    /** Two-letter US state; licences are matched on it, and a state alone identifies nobody. */
    state: model.text(),
    /** How many answers a clinician must look at first. */
    flag_count: model.number().default(0),
    /** Sealed FHIR QuestionnaireResponse. */
    response: model.text(),
    submitted_at: model.dateTime(),
    due_at: model.dateTime(),
    claimed_by: model.text().nullable(),
    claim_expires_at: model.dateTime().nullable(),
    decided_by: model.text().nullable(),
    decided_at: model.dateTime().nullable(),
    /** Sealed. */
    rejection_reason: model.text().nullable(),
    idempotency_key: model.text(),
    /** Keyed digest of the request, to tell a retry from a reused key; a plain one could be guessed back. */
    request_digest: model.text(),
  })
  .indexes([
    { on: ["business_id", "customer_id", "idempotency_key"], unique: true },
    { on: ["business_id", "status", "due_at"] },
    { on: ["business_id", "patient_id"] },
    { on: ["business_id", "claimed_by"] },
    { on: ["business_id", "claim_expires_at"], where: "status = 'in_review' and deleted_at is null" },
    // For operators, who look across businesses.
    { name: "IDX_consultation_submitted", on: ["submitted_at", "id"] },
    {
      name: "IDX_consultation_decided",
      on: ["decided_at"],
      where: "decided_at IS NOT NULL AND deleted_at IS NULL",
    },
    {
      name: "IDX_consultation_open",
      on: ["due_at", "id"],
      where: "status in ('submitted', 'in_review') AND deleted_at IS NULL",
    },
  ])
