import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { markOrderFulfillmentAsDeliveredWorkflow } from "@medusajs/medusa/core-flows"
import { loadMedusaOrder, openFulfillments } from "../load-medusa-order"

/** Every parcel that is on its way has arrived. Repeatable: what has arrived is left alone. */
export const deliverParcelsStep = createStep(
  "deliver-parcels",
  async ({ order_id }: { order_id: string }, { container }) => {
    const under_way = openFulfillments(await loadMedusaOrder(container, order_id)).filter(
      ({ shipped_at, delivered_at }) => shipped_at && !delivered_at,
    )
    for (const { id: fulfillmentId } of under_way) {
      const input = { orderId: order_id, fulfillmentId }
      await markOrderFulfillmentAsDeliveredWorkflow(container).run({ input })
    }
    return new StepResponse({ order_id, delivered: under_way.length })
  },
)
