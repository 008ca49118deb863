import { z } from "@medusajs/framework/zod"
import { pageFields } from "../../../../utils/validate"

export const AdminListAssortment = z.object({
  ...pageFields,
  q: z.string().trim().max(100, "must be at most 100 characters").optional(),
  sold: z.enum(["yes", "no"], "must be yes or no").optional(),
})

export type AdminListAssortmentType = z.infer<typeof AdminListAssortment>

const ids = z.array(z.string()).max(100, "must name at most 100 products").optional()

export const AdminChangeCatalogue = z
  .strictObject({ add: ids, remove: ids })
  .refine(({ add, remove }) => (add?.length ?? 0) + (remove?.length ?? 0) > 0, {
    message: "needs products to add or to remove",
  })
  .refine(({ add, remove }) => !add?.some((id) => remove?.includes(id)), {
    message: "must not add and remove the same product",
  })
