import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import { shipOrderWorkflow } from "../../../../../workflows/order/workflows/ship-order"
import { answerWithOrder, moveInputOf } from "../../helpers"
import type { TenantShipOrder } from "../../validators"

/** All that is left of the order leaves, with its tracking number. */
export async function POST(
  req: AuthenticatedMedusaRequest<z.infer<typeof TenantShipOrder>>,
  res: MedusaResponse,
) {
  const { tracking_number = null, carrier = null } = req.validatedBody
  const parcel = { tracking_number, carrier, product_ids: null }
  await shipOrderWorkflow(req.scope).run({ input: { ...moveInputOf(req), ...parcel } })
  await answerWithOrder(req, res)
}
