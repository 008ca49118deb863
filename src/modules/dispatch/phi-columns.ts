import { definePhiColumns, definePhiIndex } from "../../lib/phi"

export const PARTNER_UPDATE_PHI = definePhiColumns({
  table: "partner_update",
  text: ["reported_status", "external_id", "message", "tracking_number", "carrier", "body"],
})

/** Finds an identical repeat of a callback. */
export const PARTNER_UPDATE_INDEXES = [definePhiIndex({ column: "body_index", of: "body", kind: "exact" })]

export const DELIVERY_ATTEMPT_PHI = definePhiColumns({
  table: "delivery_attempt",
  text: ["response_excerpt"],
})
