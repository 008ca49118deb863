import { definePhiColumns } from "../../lib/phi"

/** What people write by hand may name a patient. The entries themselves hold no health data at all. */
export const AUDIT_REVIEW_PHI = definePhiColumns({ table: "audit_review", text: ["note"] })
export const BREAK_GLASS_PHI = definePhiColumns({ table: "break_glass_grant", text: ["reason"] })
