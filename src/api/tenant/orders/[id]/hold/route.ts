import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import { holdOrderWorkflow } from "../../../../../workflows/order/workflows/hold-order"
import { answerWithOrder, moveInputOf } from "../../helpers"
import type { TenantHoldOrder } from "../../validators"

/** Lets an order wait, and says why. */
export async function POST(
  req: AuthenticatedMedusaRequest<z.infer<typeof TenantHoldOrder>>,
  res: MedusaResponse,
) {
  await holdOrderWorkflow(req.scope).run({ input: { ...moveInputOf(req), ...req.validatedBody } })
  await answerWithOrder(req, res)
}
