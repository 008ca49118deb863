import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { conflict } from "../../utils/coded-error"
import { CARD_PROVIDER } from "../checkout/card-provider"

/** Prices are those of the moment a payment was begun. */
const GOOD_FOR_MS = 24 * 60 * 60 * 1000

type Session = { provider_id: string; created_at: string | Date }
type Cart = { payment_collection: { payment_sessions: (Session | null)[] | null } | null }

/**
 * A payment that is noted later must have been begun today, or an old price could be kept for ever. A card has been asked
 * for its amount, whenever that was.
 *
 * @throws CodedError PAYMENT_TOO_OLD
 */
export async function assertFreshPayment(
  container: MedusaContainer,
  cart_id: string,
  now = Date.now(),
): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "cart",
    fields: [
      "payment_collection.payment_sessions.provider_id",
      "payment_collection.payment_sessions.created_at",
    ],
    filters: { id: cart_id },
  })
  const [cart]: Cart[] = data
  const sessions = (cart?.payment_collection?.payment_sessions ?? []).flatMap((session) => session ?? [])
  const is_old = ({ provider_id, created_at }: Session) =>
    provider_id !== CARD_PROVIDER && now - new Date(created_at).getTime() > GOOD_FOR_MS
  if (sessions.some(is_old))
    throw conflict("PAYMENT_TOO_OLD", "Prices may have changed since you began to pay. Go to checkout again.")
}
