import { definePhiColumns } from "../../lib/phi"

/** An owner's words may name a patient; the key opens a copy of a whole record. */
export const DATA_REQUEST_PHI = definePhiColumns({
  table: "data_request",
  text: ["note", "data_key", "sha256"],
})

export const LEGAL_HOLD_PHI = definePhiColumns({ table: "legal_hold", text: ["reason"] })
