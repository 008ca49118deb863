import {
  createWorkflow,
  transform,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { orderLock } from "../order-lock"
import { deliverParcelsStep } from "../steps/deliver-parcels"

/** The partner says that it arrived. */
export const deliverReportedWorkflow = createWorkflow(
  "deliver-reported",
  (input: WorkflowData<{ order_id: string }>) => {
    const lock = transform(input, orderLock)
    acquireLockStep(lock)
    const delivered = deliverParcelsStep(input)
    releaseLockStep(lock).config({ continueOnPermanentFailure: true })
    return new WorkflowResponse(delivered)
  },
)
