import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError, Modules } from "@medusajs/framework/utils"
import { cancelOrderWorkflow } from "@medusajs/medusa/core-flows"
import { codeOf, isCoded } from "../../utils/coded-error"
import { sessionsOfOrder } from "../checkout/payment-sessions"
import { takeCardPayment } from "../checkout/take-card-payment"
import { loadOrderLines } from "../gating/load-order-lines"
import { useApprovalsOf } from "../gating/use-approvals"
import { cartOfOrder } from "./order-of-cart"
import { followPlaced } from "./when-placed"

/** Seconds. Whoever is making the order at this moment finishes it. */
const LOCK = { timeout: 1 }

/**
 * Does for an order what Medusa's hooks would have done, had its process not died between the two: its payment is
 * authorised, approvals and coupons are counted, the business and the partner learn of it. Where one of them is used up
 * by now the order is cancelled, and what its card holds given back. Repeatable.
 */
export async function finishOrder(container: MedusaContainer, order_id: string): Promise<void> {
  const cart_id = await cartOfOrder(container, order_id)
  const finish = () => finishAlone(container, order_id)
  await container.resolve(Modules.LOCKING).execute(cart_id ?? order_id, finish, LOCK)
}

async function finishAlone(container: MedusaContainer, order_id: string): Promise<void> {
  await authorise(container, order_id)
  try {
    await useApprovalsOf(container, order_id, await loadOrderLines(container, order_id))
    await followPlaced(container, { order_id })
  } catch (error) {
    if (!isRefusal(error)) throw error
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(`Order ${order_id} was cut short by a crash and is cancelled (${codeOf(error)})`)
    await cancelOrderWorkflow(container).run({ input: { order_id, canceled_by: "system" } })
    return
  }
  await takeCardPayment(container, order_id)
}

const REFUSALS: string[] = [
  MedusaError.Types.FORBIDDEN,
  MedusaError.Types.CONFLICT,
  MedusaError.Types.NOT_FOUND,
]

const isRefusal = (error: unknown): boolean =>
  error instanceof Error && isCoded(error) && REFUSALS.includes(error.type)

/** Without it the order waits unpaid, as it does where a card is refused after all. */
async function authorise(container: MedusaContainer, order_id: string): Promise<void> {
  const payments = container.resolve(Modules.PAYMENT)
  for (const { id, authorized_at } of await sessionsOfOrder(container, order_id)) {
    if (!authorized_at) await payments.authorizePaymentSession(id, {}).catch(() => null)
  }
}
