import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

/** @returns the id of what the cart is paid through, or null */
export const findPaymentCollectionStep = createStep(
  "find-payment-collection",
  async ({ cart_id }: { cart_id: string }, { container }) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const { data } = await query.graph({
      entity: "cart",
      fields: ["payment_collection.id"],
      filters: { id: cart_id },
    })
    return new StepResponse(data[0]?.payment_collection?.id ?? null)
  },
)
