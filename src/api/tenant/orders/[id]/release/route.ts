import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { releaseOrderWorkflow } from "../../../../../workflows/order/workflows/hold-order"
import { answerWithOrder, moveInputOf } from "../../helpers"

/** Lets a held order go on. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  await releaseOrderWorkflow(req.scope).run({ input: moveInputOf(req) })
  await answerWithOrder(req, res)
}
