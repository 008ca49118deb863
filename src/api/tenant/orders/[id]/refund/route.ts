import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import { refundOrderWorkflow } from "../../../../../workflows/order/workflows/refund-order"
import { idempotencyKeyOf } from "../../../../utils/idempotency-key"
import { answerWithOrder, moveInputOf } from "../../helpers"
import type { TenantRefundOrder } from "../../validators"

/** Gives money back: all that is left, or an amount. The same Idempotency-Key again is the same refund. */
export async function POST(
  req: AuthenticatedMedusaRequest<z.infer<typeof TenantRefundOrder>>,
  res: MedusaResponse,
) {
  const idempotency_key = idempotencyKeyOf(req)
  const input = { ...moveInputOf(req), ...req.validatedBody, idempotency_key }
  await refundOrderWorkflow(req.scope).run({ input })
  await answerWithOrder(req, res)
}
