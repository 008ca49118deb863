import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { conflict, invalidInput } from "../../../utils/coded-error"
import { couponsOf } from "../coupons-of"
import type { NewCouponInput } from "../types"

/** What a schema cannot say: the code is free in this business, and the products are sold by it. @throws CodedError */
export const checkCouponStep = createStep(
  "check-coupon",
  async ({ business_id, sales_channel_id, code, product_ids = [] }: NewCouponInput, { container }) => {
    if (await couponsOf(container, business_id).hasCode(code))
      throw conflict("COUPON_CODE_TAKEN", `This business has a coupon ${code} already.`)
    if (product_ids.length > 0) {
      const query = container.resolve(ContainerRegistrationKeys.QUERY)
      const { data } = await query.graph({
        entity: "product",
        fields: ["id", "sales_channels.id"],
        filters: { id: product_ids },
      })
      const products: { sales_channels?: { id: string }[] | null }[] = data
      const sold = products.filter(({ sales_channels }) =>
        (sales_channels ?? []).some(({ id }) => id === sales_channel_id),
      )
      if (sold.length !== new Set(product_ids).size)
        throw invalidInput([{ field: "product_ids", message: "must be products this business sells" }])
    }
    return new StepResponse(code)
  },
)
