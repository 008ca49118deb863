import {
  createWorkflow,
  transform,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { updatePromotionsWorkflow } from "@medusajs/medusa/core-flows"
import { couponsOf } from "../coupons-of"

type EndInput = { business_id: string; id: string }

const findCouponStep = createStep("find-coupon", async ({ business_id, id }: EndInput, { container }) => {
  const { promotion_id } = await couponsOf(container, business_id).retrieve(id)
  return new StepResponse(promotion_id)
})

/** Nobody can use it from now on; its code stays taken, because orders name it. */
export const endCouponWorkflow = createWorkflow("end-coupon", (input: WorkflowData<EndInput>) => {
  const promotion_id = findCouponStep(input)
  const promotionsData = transform({ promotion_id }, (given) => [
    { id: given.promotion_id, status: "inactive" as const },
  ])
  updatePromotionsWorkflow.runAsStep({ input: { promotionsData } })
  return new WorkflowResponse(promotion_id)
})
