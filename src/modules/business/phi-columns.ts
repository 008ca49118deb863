import { definePhiColumns } from "../../lib/phi"

/** No health data, but secrets we sign with; sealed and rotated the same way. The row is the business itself. */
export const BUSINESS_SECRETS = definePhiColumns({ table: "business", text: ["sealed_secrets"] })
