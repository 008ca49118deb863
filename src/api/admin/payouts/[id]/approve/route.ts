import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { answerMoved } from "../../answer-moved"

/** Takes a payout up: from now on its business cannot cancel it, and it is in the bank's file. */
export const POST = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) =>
  answerMoved(req, res, () => ({ move: "start" }))
