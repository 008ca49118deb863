import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { CARD_PROVIDER } from "./card-provider"

type Payment = { provider_id: string; captured_at: string | null; canceled_at: string | null }
type Order = {
  sales_channel_id: string | null
  payment_collections: ({ payments: (Payment | null)[] | null } | null)[] | null
}

/** Whether an order has a card payment that was authorised and not taken. */
export async function holdsCardPayment(
  container: MedusaContainer,
  order_id: string,
): Promise<{ held: boolean; sales_channel_id: string | null }> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: ["sales_channel_id", "payment_collections.payments.*"],
    filters: { id: order_id },
  })
  const [order]: Order[] = data
  const payments = (order?.payment_collections ?? []).flatMap((collection) => collection?.payments ?? [])
  const held = payments.some(
    (payment) => payment?.provider_id === CARD_PROVIDER && !payment.captured_at && !payment.canceled_at,
  )
  return { held, sales_channel_id: order?.sales_channel_id ?? null }
}
