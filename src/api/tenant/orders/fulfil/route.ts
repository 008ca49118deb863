import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import { isCoded } from "../../../../utils/coded-error"
import { fulfilOrderWorkflow } from "../../../../workflows/order/workflows/fulfil-order"
import { moveInputOf } from "../helpers"
import type { TenantFulfilOrders } from "../validators"

/** Gives many orders to the pharmacy; each answers for itself, so that one refusal does not stop the rest. */
export async function POST(
  req: AuthenticatedMedusaRequest<z.infer<typeof TenantFulfilOrders>>,
  res: MedusaResponse,
) {
  const results: { id: string; code: string | null }[] = []
  for (const order_id of new Set(req.validatedBody.ids)) {
    const code = await refusalOf(() =>
      fulfilOrderWorkflow(req.scope).run({ input: { ...moveInputOf(req), order_id } }),
    )
    results.push({ id: order_id, code })
  }
  res.json({ results })
}

async function refusalOf(work: () => Promise<unknown>): Promise<string | null> {
  try {
    await work()
    return null
  } catch (error) {
    if (typeof error === "object" && error !== null && isCoded(error)) return error.public_code
    throw error
  }
}
