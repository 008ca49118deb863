import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { sendArchive } from "../../../../utils/send-archive"

/** Follows a patient's own link to a copy of their record, which is then used up. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  await sendArchive(req, res, req.auth_context.actor_id)
}
