import { canonicalJson } from "../../lib/canonical-json"
import { definePhiColumns, definePhiIndex } from "../../lib/phi"

/** Every column of this module that holds health data or says whose it is. */
export const PATIENT_PHI = definePhiColumns({
  table: "patient",
  text: ["first_name", "last_name", "email", "phone", "date_of_birth", "sex"],
})

export const PATIENT_INDEXES = [
  definePhiIndex({ column: "email_index", of: "email", kind: "email" }),
  definePhiIndex({ column: "phone_index", of: "phone", kind: "phone" }),
]

export const CONSULTATION_PHI = definePhiColumns({
  table: "consultation",
  text: ["rejection_reason"],
  json: ["response"],
})

type Asked = { product_id: unknown; variant_id: unknown; intake_form_id: unknown; response: unknown }

/** What makes two requests for a case the same one; the index over it tells a retry from a reused key. */
export function requestText({ product_id, variant_id, intake_form_id, response }: Asked): string {
  const items = typeof response === "object" && response !== null && "item" in response ? response.item : []
  return canonicalJson({ product_id, variant_id, intake_form_id, item: items ?? [] })
}

const ASKED = ["product_id", "variant_id", "intake_form_id"] as const

export const CONSULTATION_INDEXES = [
  definePhiIndex({
    column: "request_digest",
    of: "request_digest",
    kind: "exact",
    reads: ASKED,
    text: ({ product_id, variant_id, intake_form_id, response }) =>
      response ? requestText({ product_id, variant_id, intake_form_id, response }) : null,
  }),
]
