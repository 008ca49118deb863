import { Modules, PaymentActions } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { processPaymentWorkflow } from "@medusajs/medusa/core-flows"
import { CARD_PROVIDER } from "../card-provider"

export type CardEvent = { raw_body: string; signature: string | undefined }

/** What moves an order; anything else Stripe tells is between the patient's browser and Stripe. */
const FOLLOWED: string[] = [PaymentActions.AUTHORIZED, PaymentActions.SUCCESSFUL]

/**
 * Hands a payment's webhook to Medusa, as Medusa's own route does, but at once: a failure is an answer that makes Stripe
 * tell it again. Medusa completes the cart when the browser did not come back, and finds done what is done.
 *
 * @returns whether the event was about a payment of ours
 */
export const followCardPaymentStep = createStep(
  "follow-card-payment",
  async ({ raw_body, signature = "" }: CardEvent, { container }) => {
    const payments = container.resolve(Modules.PAYMENT)
    const event = await payments.getWebhookActionAndData({
      provider: CARD_PROVIDER,
      payload: {
        data: {},
        rawData: Buffer.from(raw_body, "utf8"),
        headers: { "stripe-signature": signature },
      },
    })
    const session_id = event.data?.session_id
    if (!session_id || !FOLLOWED.includes(event.action)) return new StepResponse(false)
    // Of a session it does not know, such as another deployment's, Medusa's workflow would pick any cart.
    const [known] = await payments.listPaymentSessions({ id: session_id }, { take: 1 })
    if (!known) return new StepResponse(false)
    await processPaymentWorkflow(container).run({ input: event })
    return new StepResponse(true)
  },
)
