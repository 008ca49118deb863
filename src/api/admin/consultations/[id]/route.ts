import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { presentCaseHistory } from "../case-history"

/** One case: where it stands, what happened to it, and how its dispatches went. No health data. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  res.json({ consultation: await presentCaseHistory(req.scope, req.params.id ?? "") })
}
