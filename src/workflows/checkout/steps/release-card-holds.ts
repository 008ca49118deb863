import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules, PaymentSessionStatus } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { codeOf } from "../../../utils/coded-error"
import { orderOfCart } from "../../order/order-of-cart"
import { CARD_PROVIDER } from "../card-provider"

/** Longer than any sign-in lasts without a touch, and far longer than a payment takes. */
const FORGOTTEN_AFTER_MS = 60 * 60 * 1000

/** Not known to be held, though the card may be: the patient's browser asks Stripe before Medusa does. */
const UNKNOWN = [
  PaymentSessionStatus.PENDING,
  PaymentSessionStatus.REQUIRES_MORE,
  PaymentSessionStatus.ERROR,
  PaymentSessionStatus.CANCELED,
]
/** Known to be held, and not taken: by an unpaid order, or by nothing. */
const HELD = { status: PaymentSessionStatus.AUTHORIZED, payment: { captured_at: null } }

/** Seconds. A cart that is becoming an order at this moment is left to it. */
const LOCK = { timeout: 1 }

type Session = {
  id: string
  payment: { id: string; canceled_at: string | null } | null
  payment_collection: { cart?: { id: string } | null } | null
}

/**
 * Ends card payments that were begun long ago and became no order: what the card holds is given back, once, because the
 * session goes with it. Not compensated: each stands for itself.
 */
export const releaseCardHoldsStep = createStep(
  "release-card-holds",
  async ({ limit }: { limit: number }, { container }) => {
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    for (const filter of [{ status: UNKNOWN }, HELD]) {
      for (const { id, payment_collection } of await forgotten(container, filter, limit)) {
        const release = () => releaseOne(container, { ...filter, id }, payment_collection?.cart?.id)
        await container
          .resolve(Modules.LOCKING)
          .execute(payment_collection?.cart?.id ?? id, release, LOCK)
          .catch((error: unknown) =>
            logger.warn(`The card payment ${id} was begun long ago and is still open (${codeOf(error)})`),
          )
      }
    }
    return new StepResponse(undefined)
  },
)

async function forgotten(container: MedusaContainer, filter: object, take: number): Promise<Session[]> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "payment_session",
    fields: ["id", "payment.id", "payment.canceled_at", "payment_collection.cart.id"],
    filters: {
      ...filter,
      provider_id: CARD_PROVIDER,
      created_at: { $lt: new Date(Date.now() - FORGOTTEN_AFTER_MS).toISOString() },
    },
    pagination: { take, order: { created_at: "ASC" } },
  })
  return data
}

async function releaseOne(container: MedusaContainer, filter: object, cart_id: string | undefined) {
  const payments = container.resolve(Modules.PAYMENT)
  const [session] = await forgotten(container, filter, 1)
  if (!session) return
  const { id, payment } = session
  // An order's own hold is for its staff to take or to cancel.
  if (payment && (!cart_id || (await orderOfCart(container, cart_id)))) return
  if (payment && !payment.canceled_at) await payments.cancelPayment(payment.id)
  await payments.deletePaymentSession(id)
}
