import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { answerWithOrder } from "../helpers"

/** One order of the active business with money, parcels and history. */
export const GET = (req: AuthenticatedMedusaRequest, res: MedusaResponse) => answerWithOrder(req, res)
