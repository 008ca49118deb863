/**
 * Every text, JSON and list column of ours that is stored in clear, by module and table, because it says nothing about
 * a patient's health and does not say who a patient is. `id` and `business_id` are ids everywhere and not repeated.
 * Who adds a column decides here or in `sealed-tables.ts`; the test that walks the database lets nobody forget.
 */
export const COLUMNS_IN_CLEAR: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  access: {
    // Whose login, never whose health; the digest is keyed.
    second_factor_try: ["auth_identity_id", "code_digest"],
    sign_out: ["auth_identity_id"],
  },
  audit: {
    audit_anchor: ["hash"],
    audit_archive: ["partition", "object_key", "sha256"],
    audit_chain: ["hash"],
    // Ids, codes and numbers only: the log itself refuses sentences (`lib/audit/no-health-data.ts`).
    audit_entry: [
      "actor_type",
      "actor_id",
      "actor_role",
      "impersonator_id",
      "action",
      "entity",
      "entity_id",
      "patient_id",
      "outcome",
      "reason",
      "route",
      "workflow",
      "request_id",
      "address",
      "user_agent",
      "detail",
      "prev_hash",
      "hash",
    ],
    audit_review: ["reviewer_id", "reviewer_role", "last_seq"],
    break_glass_grant: ["operator_id", "patient_id", "consultation_id"],
  },
  business: {
    // A business and its staff are no patients; `settings` are its addresses for deliveries.
    business: [
      "handle",
      "name",
      "owner_email",
      "status",
      "sales_channel_id",
      "publishable_api_key_id",
      "settings",
      // Of a business, by an operator.
      "suspension_reason",
      "lease_owner",
    ],
    business_domain: ["hostname", "kind", "status", "challenge_token", "problem"],
    business_member: ["email", "member_id", "role", "status", "invitation_hash"],
    hub_request: ["signature_digest", "body_digest"],
    location: ["name", "status", "serviceable_states", "address", "phone", "email"],
    member: ["email", "first_name", "last_name"],
    theme: ["logo_url", "primary_color", "secondary_color", "radius", "tagline"],
  },
  consultation: {
    approval: ["consultation_id", "customer_id", "product_id", "variant_id", "clinician_id", "status"],
    approval_use: ["approval_id", "order_id"],
    clinician: ["member_id", "first_name", "last_name", "title", "npi", "status"],
    consult_policy: ["key", "form_key"],
    // `state` alone identifies nobody and licences are matched on it; `request_digest` is a keyed digest.
    consultation: [
      "patient_id",
      "customer_id",
      "product_id",
      "variant_id",
      "consult_policy_id",
      "intake_form_id",
      "status",
      "state",
      "claimed_by",
      "decided_by",
      "idempotency_key",
      "request_digest",
    ],
    consultation_event: ["consultation_id", "type", "actor_type", "actor_id"],
    // Questions, not answers.
    intake_form: ["key", "title", "status", "questionnaire"],
    license: ["clinician_id", "state", "number", "status"],
    // Keyed indexes, different for each business.
    patient: ["customer_id", "email_index", "phone_index"],
  },
  dispatch: {
    // Errors are codes of ours; the partner's words are in `response_excerpt`, which is sealed.
    delivery_attempt: ["event_id", "outcome", "lease_owner", "url_host", "error"],
    dispatch_endpoint: ["url_hash", "url_host"],
    // Payloads hold ids and times only (`lib/outbox.ts`).
    outbox_event: [
      "type",
      "subject_id",
      "consultation_id",
      "payload",
      "status",
      "lease_owner",
      "last_error",
      "partner_status",
    ],
    // Statuses we know, or "unknown"; what was said is in `reported_status`, which is sealed.
    partner_update: ["event_id", "consultation_id", "status", "body_index", "previous_status"],
  },
  document: {
    // The name and the digest are sealed; `finding` is the scanner's name for a virus.
    document: [
      "customer_id",
      "consultation_id",
      "type",
      "access_level",
      "status",
      "content_type",
      "storage_key",
      "scan_result",
      "finding",
      "uploaded_by_type",
      "uploaded_by",
    ],
    document_link: ["document_id", "token_hash", "actor_type", "actor_id"],
  },
  // Amounts, ids and codes of ours; bank details are sealed, and a ledger holds no words about anybody.
  earnings: {
    commission_rule: ["product_id", "category_id"],
    ledger_balance: ["currency"],
    ledger_day: ["currency", "kind"],
    ledger_entry: [
      "currency",
      "kind",
      "debit",
      "credit",
      "source_type",
      "source_id",
      "payment_id",
      "order_id",
      "details",
    ],
    ledger_hold: ["order_id", "currency"],
    ledger_release: ["entry_id", "currency"],
    payout: ["currency", "status", "provider", "requested_by", "destination", "reference", "failure"],
    payout_account: ["provider", "schedule", "bank_last4", "stripe_account_id", "bank_failure"],
    payout_entry: ["payout_id", "entry_id", "currency"],
    provider_event: ["type"],
    reconciliation_report: ["problems"],
  },
  job: {
    job_run: ["name", "schedule", "outcome", "error"],
  },
  catalogue: { catalogue_entry: ["product_id"] },
  coupon: {
    coupon: ["promotion_id", "code"],
    coupon_use: ["coupon_id", "customer_id", "order_id"],
  },
  order_desk: {
    // Ids, and words from lists of ours; Medusa keeps what is in an order and where it goes.
    order_record: ["order_id", "customer_id", "number", "hold_reason"],
    order_consult: ["order_id", "consultation_id", "approval_id", "product_id"],
    order_event: ["order_id", "type", "actor_type", "actor_id", "detail", "source_key"],
  },
  privacy: {
    // Ids, states and codes of ours; `link_hash` is SHA-256 of a random token.
    data_request: [
      "customer_id",
      "patient_id",
      "kind",
      "status",
      "requested_by_type",
      "requested_by",
      "decided_by",
      "refusal_code",
      "lease_owner",
      "object_key",
      "link_hash",
      "link_for",
    ],
    legal_hold: ["customer_id", "patient_id", "placed_by", "lifted_by"],
    // A text of ours under each key.
    phi_canary: ["key_id", "sealed"],
  },
}
