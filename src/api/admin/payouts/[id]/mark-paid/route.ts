import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { parseInput } from "../../../../utils/validate"
import { answerMoved } from "../../answer-moved"
import { AdminMarkPaid } from "../../validators"

/** The bank has paid it. */
export const POST = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const { reference } = parseInput(AdminMarkPaid, req.body ?? {})
  await answerMoved(req, res, () => ({ move: "pay", reference }))
}
