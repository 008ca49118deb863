import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { checkIntakeStep, type CheckIntakeInput } from "../steps/check-intake"
import { fileConsultationStep } from "../steps/file-consultation"

export type SubmitConsultationInput = CheckIntakeInput & { customer_id: string; idempotency_key: string }

/**
 * A patient sends an intake: the answers are held against the product's form in force, and the case is filed once.
 *
 * The workflow neither stores nor retains its steps' data (no asynchronous step, no retention): answers are health data
 * and live only in the case's sealed column.
 */
export const submitConsultationWorkflow = createWorkflow(
  "submit-consultation",
  function (input: SubmitConsultationInput) {
    const checked = checkIntakeStep(input)
    return new WorkflowResponse(fileConsultationStep({ request: input, checked }))
  },
)
