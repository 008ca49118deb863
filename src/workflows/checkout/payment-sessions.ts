import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

export type PaymentSession = {
  id: string
  provider_id: string
  status: string
  /** When Medusa heard that the money is held; the provider may hold it before. */
  authorized_at: string | null
  payment: { captured_at: string | null } | null
}
type Collection = { payment_sessions: (PaymentSession | null)[] | null } | null

const FIELDS = ["id", "provider_id", "status", "authorized_at", "payment.captured_at"].map(
  (field) => `payment_sessions.${field}`,
)

/** How a cart was going to be paid. */
export async function sessionsOfCart(container: MedusaContainer, cart_id: string): Promise<PaymentSession[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const fields = FIELDS.map((field) => `payment_collection.${field}`)
  const { data } = await query.graph({ entity: "cart", fields, filters: { id: cart_id } })
  const [cart]: { payment_collection: Collection }[] = data
  return sessionsIn([cart?.payment_collection ?? null])
}

/** How an order was going to be paid. */
export async function sessionsOfOrder(
  container: MedusaContainer,
  order_id: string,
): Promise<PaymentSession[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const fields = FIELDS.map((field) => `payment_collections.${field}`)
  const { data } = await query.graph({ entity: "order", fields, filters: { id: order_id } })
  const [order]: { payment_collections: Collection[] | null }[] = data
  return sessionsIn(order?.payment_collections ?? [])
}

const sessionsIn = (collections: Collection[]): PaymentSession[] =>
  collections.flatMap((collection) =>
    (collection?.payment_sessions ?? []).flatMap((session) => session ?? []),
  )
