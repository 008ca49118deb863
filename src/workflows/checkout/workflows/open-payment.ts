import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  createPaymentCollectionForCartWorkflow,
  releaseLockStep,
} from "@medusajs/medusa/core-flows"
import { oneAfterAnother } from "../../one-after-another"
import { findPaymentCollectionStep } from "../steps/find-payment-collection"

/**
 * What a cart is paid through: made once, however often it is asked for at the same moment.
 *
 * @returns the payment collection's id
 */
export const openPaymentWorkflow = createWorkflow(
  "open-payment",
  (input: WorkflowData<{ cart_id: string }>) => {
    const lock = transform(input, ({ cart_id }) => oneAfterAnother(`open-payment:${cart_id}`))
    acquireLockStep(lock)
    const found = findPaymentCollectionStep(input)
    const made = when({ found }, ({ found }) => !found).then(() =>
      createPaymentCollectionForCartWorkflow.runAsStep({ input }),
    )
    releaseLockStep(lock).config({ continueOnPermanentFailure: true })
    return new WorkflowResponse(transform({ found, made }, ({ found, made }) => found ?? made?.id ?? ""))
  },
)
