import { definePhiColumns, definePhiIndex } from "../../lib/phi"

/** Every column of this module that holds health data or says whose it is. */
export const PATIENT_PHI = definePhiColumns({
  table: "patient",
  text: ["first_name", "last_name", "email", "phone", "date_of_birth", "sex"],
})

export const PATIENT_INDEX = {
  email: definePhiIndex({ column: "email_index", of: "email", kind: "email" }),
  phone: definePhiIndex({ column: "phone_index", of: "phone", kind: "phone" }),
}

export const PATIENT_INDEXES = Object.values(PATIENT_INDEX)

export const CONSULTATION_PHI = definePhiColumns({
  table: "consultation",
  text: ["rejection_reason"],
  json: ["response"],
})
