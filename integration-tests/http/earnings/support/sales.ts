import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  createOrderPaymentCollectionWorkflow,
  createOrderWorkflow,
  markPaymentCollectionAsPaid,
  refundPaymentWorkflow,
} from "@medusajs/medusa/core-flows"
import { openTreatment, type Store } from "../../../helpers/store"

export type Sale = { order_id: string; payment_id: string }

/** An order of something that needs no consultation, paid outside and captured: all through Medusa's own workflows. */
export async function sell(container: MedusaContainer, store: Store, dollars: number): Promise<Sale> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "region", fields: ["id"] })
  const [region]: { id: string }[] = data
  const { id: product_id, variant_id, title } = openTreatment(store)
  const { result: order } = await createOrderWorkflow(container).run({
    input: {
      region_id: region?.id,
      currency_code: "usd",
      sales_channel_id: store.sales_channel_id,
      email: "buyer@example.com",
      items: [{ title, product_id, variant_id, quantity: 1, unit_price: dollars }],
    },
  })
  const { result } = await createOrderPaymentCollectionWorkflow(container).run({
    input: { order_id: order.id, amount: dollars },
  })
  const { result: payment } = await markPaymentCollectionAsPaid(container).run({
    input: { order_id: order.id, payment_collection_id: result[0]?.id ?? "" },
  })
  return { order_id: order.id, payment_id: payment?.id ?? "" }
}

export async function refund(
  container: MedusaContainer,
  { payment_id }: Sale,
  dollars: number,
): Promise<void> {
  await refundPaymentWorkflow(container).run({ input: { payment_id, amount: dollars } })
}
