import {
  createWorkflow,
  transform,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, createPaymentSessionsWorkflow, releaseLockStep } from "@medusajs/medusa/core-flows"
import { oneAfterAnother } from "../../one-after-another"
import { adoptAccountHolderStep } from "../steps/adopt-account-holder"
import type { BeginPaymentInput } from "../types"

const paymentLock = ({ customer_id, payment_collection_id }: BeginPaymentInput) =>
  oneAfterAnother(`begin-payment:${customer_id ?? payment_collection_id}`)

/**
 * Medusa's payment session, one at a time for each patient: Medusa looks whether the provider knows the patient and
 * makes them known if not, so that of two carts paid for at once one would be refused.
 */
export const beginPaymentWorkflow = createWorkflow(
  "begin-payment",
  (input: WorkflowData<BeginPaymentInput>) => {
    const lock = transform(input, paymentLock)
    acquireLockStep(lock)
    adoptAccountHolderStep(input)
    const session = createPaymentSessionsWorkflow.runAsStep({ input })
    releaseLockStep(lock).config({ continueOnPermanentFailure: true })
    return new WorkflowResponse(session)
  },
)
