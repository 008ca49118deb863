import { definePhiColumns } from "../../lib/phi"

/** No health data, but as nobody's business: sealed the same way. */
export const PAYOUT_ACCOUNT_SEALED = definePhiColumns({ table: "payout_account", text: ["bank_details"] })
