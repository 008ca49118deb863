import type { MedusaRequest } from "@medusajs/framework/http"
import { aboutRecord } from "./audit/about-record"

/** Names the request and its patient in this answer's entry in the audit log. */
export const aboutRequest = (
  req: MedusaRequest<unknown>,
  { id, patient_id }: { id: string; patient_id: string | null },
): void => aboutRecord(req, { entity: "data_request", entity_id: id, patient_id })
