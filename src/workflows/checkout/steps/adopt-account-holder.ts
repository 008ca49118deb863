import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { BeginPaymentInput } from "../types"

/**
 * Medusa makes a patient known to a provider and links the two in another transaction. A process that died in between
 * left somebody who is known, may not be made known again, and could never pay: the link is made up for here.
 */
export const adoptAccountHolderStep = createStep(
  "adopt-account-holder",
  async ({ customer_id, provider_id }: BeginPaymentInput, { container }) => {
    if (!customer_id) return new StepResponse(undefined)
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const filters = { provider_id, external_id: customer_id }
    const { data } = await query.graph({ entity: "account_holder", fields: ["id", "customer.id"], filters })
    const [holder]: { id: string; customer?: { id: string } | null }[] = data
    if (!holder || holder.customer) return new StepResponse(undefined)
    await container.resolve(ContainerRegistrationKeys.LINK).create({
      [Modules.CUSTOMER]: { customer_id },
      [Modules.PAYMENT]: { account_holder_id: holder.id },
    })
    return new StepResponse(undefined)
  },
)
