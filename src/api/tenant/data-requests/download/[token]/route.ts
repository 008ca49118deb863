import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { membershipOf } from "../../../../utils/membership"
import { sendArchive } from "../../../../utils/send-archive"

/** Follows an owner's own link to a patient's copy, which is then used up. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  await sendArchive(req, res, membershipOf(req).member_id)
}
