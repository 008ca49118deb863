import { definePhiColumns } from "../../lib/phi"

/** What a document's row holds that is about a patient, and the key that opens its content. */
export const DOCUMENT_PHI = definePhiColumns({ table: "document", text: ["file_name", "sha256", "data_key"] })
