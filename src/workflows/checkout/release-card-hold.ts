import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  MedusaError,
  Modules,
  PaymentSessionStatus,
} from "@medusajs/framework/utils"
import { codeOf } from "../../utils/coded-error"
import { CARD_PROVIDER } from "./card-provider"
import { sessionsOfCart, type PaymentSession } from "./payment-sessions"

/**
 * A cart that did not become an order lets go of the money it holds. A patient's browser has the card confirmed before
 * Medusa hears of it, so whether there is anything to let go is asked of the provider. The cart stays as it is: whoever
 * goes on with it begins a new payment.
 *
 * What the provider does not release now, whatever it answers, is found by the job `release-card-holds`.
 */
export async function releaseCardHold(container: MedusaContainer, cart_id: string): Promise<void> {
  const payments = container.resolve(Modules.PAYMENT)
  for (const session of await sessionsOfCart(container, cart_id)) {
    try {
      if (await isHeld(container, session)) await payments.deletePaymentSession(session.id)
    } catch (error) {
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .warn(`The money held for cart ${cart_id} was not released (${codeOf(error)})`)
    }
  }
}

async function isHeld(container: MedusaContainer, session: PaymentSession): Promise<boolean> {
  // What was taken is returned by Medusa itself.
  if (session.payment?.captured_at) return false
  // Medusa has cancelled what it authorised; a session that says 'authorised' must not pay for the next try.
  if (session.authorized_at) return true
  const may_be = session.provider_id === CARD_PROVIDER && session.status === PaymentSessionStatus.PENDING
  return may_be && (await cancelIfAuthorised(container, session.id))
}

/** Medusa asks Stripe, keeps what it holds as a payment, and cancels that: so that the books show both. */
async function cancelIfAuthorised(container: MedusaContainer, session_id: string): Promise<boolean> {
  const payments = container.resolve(Modules.PAYMENT)
  const payment = await payments.authorizePaymentSession(session_id, {}).catch(unlessNotAuthorised)
  if (!payment) return false
  await payments.cancelPayment(payment.id)
  return true
}

function unlessNotAuthorised(error: unknown): null {
  if (MedusaError.isMedusaError(error) && error.type === MedusaError.Types.NOT_ALLOWED) return null
  throw error
}
