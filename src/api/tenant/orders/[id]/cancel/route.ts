import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import { cancelBusinessOrderWorkflow } from "../../../../../workflows/order/workflows/cancel-order"
import { answerWithOrder, moveInputOf } from "../../helpers"
import type { TenantCancelOrder } from "../../validators"

/** Cancels an order that has not left; what was paid is returned. */
export async function POST(
  req: AuthenticatedMedusaRequest<z.infer<typeof TenantCancelOrder>>,
  res: MedusaResponse,
) {
  await cancelBusinessOrderWorkflow(req.scope).run({ input: { ...moveInputOf(req), ...req.validatedBody } })
  await answerWithOrder(req, res)
}
