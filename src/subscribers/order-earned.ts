import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { recordPaymentsWorkflow } from "../workflows/earnings/workflows/record-payments"

type Paid = { payment_collections: ({ payments: ({ id: string } | null)[] | null } | null)[] | null }

/**
 * A payment that was captured before its order was there: a provider that captures at once does so while the cart is
 * being completed.
 */
export default async function orderEarned({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const fields = ["payment_collections.payments.id"]
  const { data } = await query.graph({ entity: "order", fields, filters: { id: event.data.id } })
  const [order]: Paid[] = data
  const payments = (order?.payment_collections ?? []).flatMap((collection) => collection?.payments ?? [])
  const ids = payments.flatMap((payment) => payment?.id ?? [])
  if (ids.length > 0) await recordPaymentsWorkflow(container).run({ input: ids })
}

export const config: SubscriberConfig = { event: "order.placed" }
