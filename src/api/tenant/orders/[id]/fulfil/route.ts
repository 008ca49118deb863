import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { fulfilOrderWorkflow } from "../../../../../workflows/order/workflows/fulfil-order"
import { answerWithOrder, moveInputOf } from "../../helpers"

/** Gives the order to the pharmacy. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  await fulfilOrderWorkflow(req.scope).run({ input: moveInputOf(req) })
  await answerWithOrder(req, res)
}
