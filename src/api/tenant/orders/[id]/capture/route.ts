import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { captureOrderWorkflow } from "../../../../../workflows/order/workflows/capture-order"
import { answerWithOrder, moveInputOf } from "../../helpers"

/** Takes what was authorised, or records that the order was paid outside. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  await captureOrderWorkflow(req.scope).run({ input: moveInputOf(req) })
  await answerWithOrder(req, res)
}
