import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { followCardPaymentStep } from "../../checkout/steps/follow-card-payment"
import { applyStripeEventStep, type StripeWebhookInput } from "../steps/apply-stripe-event"

/**
 * A webhook of Stripe's, about accounts and payouts or about a patient's payment. A payment's is followed also when it
 * came before: it may have failed half-way then, and Medusa finds done what is done.
 *
 * @throws CodedError UNAUTHORIZED
 */
export const applyStripeEventWorkflow = createWorkflow(
  "apply-stripe-event",
  function (input: StripeWebhookInput) {
    const applied = applyStripeEventStep(input)
    const followed = when("is-payment", applied, (event) => event?.is_payment === true).then(() =>
      followCardPaymentStep(input),
    )
    const answer = transform({ applied, followed }, (given) =>
      given.applied === null
        ? null
        : {
            ok: true,
            duplicate: given.applied.duplicate,
            applied: given.applied.applied || given.followed === true,
          },
    )
    return new WorkflowResponse(answer)
  },
)
