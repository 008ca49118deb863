import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { cancelOrderFulfillmentWorkflow } from "@medusajs/medusa/core-flows"
import { loadMedusaOrder, openFulfillments } from "../load-medusa-order"

/** Medusa cancels no order with fulfilments: those that were not sent are cancelled first. */
export const unpackOrderStep = createStep(
  "unpack-order",
  async ({ order_id, canceled_by }: { order_id: string; canceled_by: string }, { container }) => {
    const packed = openFulfillments(await loadMedusaOrder(container, order_id)).filter(
      ({ shipped_at }) => !shipped_at,
    )
    for (const { id: fulfillment_id } of packed) {
      const input = { order_id, fulfillment_id, canceled_by }
      await cancelOrderFulfillmentWorkflow(container).run({ input })
    }
    return new StepResponse({ unpacked: packed.length })
  },
)
