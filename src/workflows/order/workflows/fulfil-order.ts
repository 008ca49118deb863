import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, createOrderFulfillmentWorkflow, releaseLockStep } from "@medusajs/medusa/core-flows"
import { orderLock } from "../order-lock"
import { checkMoveStep } from "../steps/check-move"
import { planParcelStep } from "../steps/plan-parcel"
import type { OrderMoveInput } from "../types"

/** Gives an order to the pharmacy: Medusa's fulfilment for all that is not in one. */
export const fulfilOrderWorkflow = createWorkflow("fulfil-order", (input: WorkflowData<OrderMoveInput>) => {
  const lock = transform(input, orderLock)
  acquireLockStep(lock)
  checkMoveStep(transform(input, (given) => ({ ...given, move: "fulfil" as const })))
  const parcel = planParcelStep(transform(input, ({ order_id }) => ({ order_id, product_ids: null })))
  when(parcel, ({ items }) => items.length > 0).then(() => {
    const fulfilment = transform({ input, parcel }, (given) => ({
      order_id: given.parcel.order_id,
      items: given.parcel.items,
      created_by: given.input.actor.id,
    }))
    createOrderFulfillmentWorkflow.runAsStep({ input: fulfilment })
  })
  releaseLockStep(lock).config({ continueOnPermanentFailure: true })
  return new WorkflowResponse(parcel)
})
