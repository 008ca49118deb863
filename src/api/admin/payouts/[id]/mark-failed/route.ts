import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { parseInput } from "../../../../utils/validate"
import { answerMoved } from "../../answer-moved"
import { AdminMarkFailed } from "../../validators"

/** The bank will not pay it, or has sent it back; its entries are available again. */
export const POST = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const { failure } = parseInput(AdminMarkFailed, req.body ?? {})
  await answerMoved(req, res, ({ status }) => ({ move: status === "paid" ? "return" : "fail", failure }))
}
