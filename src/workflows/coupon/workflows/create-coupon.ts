import {
  createWorkflow,
  transform,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { createPromotionsWorkflow } from "@medusajs/medusa/core-flows"
import { asPromotion } from "../as-promotion"
import { checkCouponStep } from "../steps/check-coupon"
import { recordCouponStep } from "../steps/record-coupon"
import type { NewCouponInput } from "../types"

/** A coupon: Medusa's promotion, and our limits beside it; both or neither. */
export const createCouponWorkflow = createWorkflow("create-coupon", (input: WorkflowData<NewCouponInput>) => {
  checkCouponStep(input)
  const promotions = createPromotionsWorkflow.runAsStep({
    input: { promotionsData: transform(input, (given) => [asPromotion(given)]) },
  })
  const coupon = transform({ input, promotions }, (given) => ({
    business_id: given.input.business_id,
    promotion_id: given.promotions[0]?.id ?? "",
    code: given.input.code,
    total_limit: given.input.total_limit ?? null,
    per_customer_limit: given.input.per_customer_limit ?? null,
  }))
  return new WorkflowResponse(recordCouponStep(coupon))
})
