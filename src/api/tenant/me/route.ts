import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { memberIdOf } from "../../utils/membership"
import { presentMe } from "./helpers"

/** The signed-in member, the businesses they may enter, and their licences if they are a clinician. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  res.json(await presentMe(req.scope, memberIdOf(req)))
}
