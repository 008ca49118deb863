import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  createOrderFulfillmentWorkflow,
  createOrderShipmentWorkflow,
  releaseLockStep,
} from "@medusajs/medusa/core-flows"
import { trackingUrl } from "../../../lib/orders"
import { orderLock } from "../order-lock"
import { planParcelStep } from "../steps/plan-parcel"
import { checkShippingStep } from "../steps/check-shipping"
import type { ShipInput } from "../types"

/** A parcel leaves: packed where it was not, sent with its tracking number. What has left before is left alone. */
export const shipOrderWorkflow = createWorkflow("ship-order", (input: WorkflowData<ShipInput>) => {
  const lock = transform(input, orderLock)
  acquireLockStep(lock)
  checkShippingStep(input)
  const parcel = planParcelStep(transform(input, ({ order_id, product_ids }) => ({ order_id, product_ids })))
  const packed = when("pack-first", parcel, ({ items }) => items.length > 0).then(() => {
    const fulfilment = transform({ input, parcel }, (given) => ({
      order_id: given.parcel.order_id,
      items: given.parcel.items,
      created_by: given.input.actor.id,
    }))
    return createOrderFulfillmentWorkflow.runAsStep({ input: fulfilment })
  })
  const shipment = transform({ input, parcel, packed }, (given) => ({
    order_id: given.parcel.order_id,
    fulfillment_id: given.packed?.id ?? given.parcel.waiting ?? "",
    items: [],
    labels: labelsOf(given.input),
    created_by: given.input.actor.id,
  }))
  when("send", shipment, ({ fulfillment_id }) => fulfillment_id !== "").then(() => {
    createOrderShipmentWorkflow.runAsStep({ input: shipment })
  })
  releaseLockStep(lock).config({ continueOnPermanentFailure: true })
  return new WorkflowResponse(parcel)
})

const labelsOf = ({ tracking_number, carrier }: ShipInput) =>
  tracking_number
    ? [{ tracking_number, tracking_url: trackingUrl(carrier ?? "", tracking_number), label_url: "" }]
    : []
