import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { deliverOrderWorkflow } from "../../../../../workflows/order/workflows/deliver-order"
import { answerWithOrder, moveInputOf } from "../../helpers"

/** It has arrived. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  await deliverOrderWorkflow(req.scope).run({ input: moveInputOf(req) })
  await answerWithOrder(req, res)
}
