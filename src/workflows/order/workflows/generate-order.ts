import type { CreateOrderWorkflowInput } from "@medusajs/medusa/core-flows"
import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, createOrderWorkflow, releaseLockStep } from "@medusajs/medusa/core-flows"
import { asGeneratedBy } from "../generated-by"
import type { GenerateInput } from "../generate-types"
import { orderLock } from "../order-lock"
import { notePaymentStep } from "../steps/note-payment"
import { planGeneratedOrderStep, type GeneratedPlan } from "../steps/plan-generated-order"
import { takePayment } from "../take-payment"

type Planned = { input: GenerateInput; plan: GeneratedPlan }

/** A workflow of its own, because Medusa's `when` takes no other within. */
const createPaidOrderWorkflow = createWorkflow("create-paid-order", (planned: WorkflowData<Planned>) => {
  const order = createOrderWorkflow.runAsStep({ input: transform(planned, asOrder) })
  takePayment(
    transform({ planned, order }, (given) => ({
      order_id: given.order.id,
      taken_by: given.planned.input.actor.id,
    })),
  )
  notePaymentStep(
    transform({ planned, order }, (given) => ({ ...given.planned.input, order_id: given.order.id })),
  )
  return new WorkflowResponse(order)
})

/** Staff make an approval an order, paid outside; each fill once, however often it is asked for. */
export const generateOrderWorkflow = createWorkflow(
  "generate-order",
  (input: WorkflowData<GenerateInput>) => {
    const lock = transform(input, ({ consultation_id }) => orderLock({ order_id: consultation_id }))
    acquireLockStep(lock)
    const plan = planGeneratedOrderStep(input)
    const created = when("generate-once", plan, ({ existing }) => existing === null).then(() =>
      createPaidOrderWorkflow.runAsStep({ input: transform({ input, plan }, (planned) => planned) }),
    )
    releaseLockStep(lock).config({ continueOnPermanentFailure: true })
    const made = transform({ plan, created }, (given) => ({
      id: given.plan.existing ?? given.created?.id ?? "",
      created: given.plan.existing === null,
    }))
    return new WorkflowResponse(made)
  },
)

function asOrder({ input, plan }: Planned): CreateOrderWorkflowInput {
  const { ship_to, sales_channel_id, actor, quantity } = input
  const { customer_id, email, region_id, item, shipping_option } = plan
  const address = { ...ship_to, province: `us-${ship_to.province.toLowerCase()}`, country_code: "us" }
  return {
    region_id,
    customer_id,
    email,
    sales_channel_id,
    items: [{ ...item, quantity }],
    shipping_address: address,
    billing_address: address,
    shipping_methods: shipping_option
      ? [{ name: shipping_option.name, amount: 0, shipping_option_id: shipping_option.id }]
      : [],
    additional_data: asGeneratedBy(actor),
  }
}
