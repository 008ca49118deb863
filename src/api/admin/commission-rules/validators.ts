import { z } from "@medusajs/framework/zod"
import { PLATFORM_SCOPE } from "../../../lib/scope"

const id = z.string().min(1, "must not be empty").max(64, "must be an id")

/** Without a business the rule holds for all; without product and category, for everything sold. */
export const AdminSaveCommissionRule = z
  .strictObject({
    business_id: id.default(PLATFORM_SCOPE),
    product_id: id.nullable().default(null),
    category_id: id.nullable().default(null),
    rate_bp: z
      .number("must be hundredths of a percent, 0 to 10000")
      .int("must be a whole number of hundredths of a percent")
      .min(0, "must be from 0 to 10000")
      .max(10_000, "must be from 0 to 10000"),
  })
  .refine(({ product_id, category_id }) => product_id === null || category_id === null, {
    message: "must not be given together with product_id",
    path: ["category_id"],
  })

export const AdminPreviewCommission = z.object({ business_id: id, product_id: id.optional() })
