import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CONSULTATION_MODULE } from "../../../modules/consultation"
import type { ConsultationModuleService } from "../../../modules/consultation/service"
import { conflict, invalidInput } from "../../../utils/coded-error"
import { deskOf } from "../desk"
import { dollarRegion, pricedItem } from "../priced-item"
import type { GenerateInput } from "../generate-types"

export type GeneratedPlan = {
  /** This fill was ordered before. */
  existing: string | null
  customer_id: string
  email: string
  item: { variant_id: string; title: string; unit_price: number }
  region_id: string
  shipping_option: { id: string; name: string } | null
}

/**
 * What an approval becomes as an order: its product for its patient. How many fills it permits is asked again, in
 * Medusa's hooks, by the gate that asks everybody.
 * @throws CodedError NOT_APPROVED, FILL_OUT_OF_TURN or INVALID_INPUT
 */
export const planGeneratedOrderStep = createStep(
  "plan-generated-order",
  async (input: GenerateInput, { container }) => {
    const { business_id, sales_channel_id, consultation_id, fill, ship_to, serviceable_states } = input
    const consultations: ConsultationModuleService = container.resolve(CONSULTATION_MODULE)
    const own = consultations.scoped(business_id)
    await own.retrieveCase(consultation_id)
    if (!serviceable_states.includes(ship_to.province))
      throw invalidInput([{ field: "ship_to.province", message: "must be a state this business serves" }])
    const [approval] = await consultations.scopedApprovals(business_id).ofCases([consultation_id])
    if (!approval) throw conflict("NOT_APPROVED", "Only an approved case becomes an order.")
    const filled = await deskOf(container, business_id).ordersOfApproval(approval.id)
    if (fill > filled.length + 1)
      throw conflict("FILL_OUT_OF_TURN", `The next fill of this approval is number ${filled.length + 1}.`)
    const { customer_id, variant_id } = approval
    const customer = await container.resolve(Modules.CUSTOMER).retrieveCustomer(customer_id)
    const region_id = await dollarRegion(container)
    const { title, unit_price } = await pricedItem(container, { variant_id, region_id, sales_channel_id })
    const plan: GeneratedPlan = {
      existing: filled[fill - 1] ?? null,
      customer_id,
      email: customer.email,
      item: { variant_id, title, unit_price },
      region_id,
      shipping_option: await shippingOption(container),
    }
    return new StepResponse(plan)
  },
)

async function shippingOption(container: MedusaContainer) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "shipping_option", fields: ["id", "name"] })
  const [option]: { id: string; name: string }[] = data
  return option ? { id: option.id, name: option.name } : null
}
