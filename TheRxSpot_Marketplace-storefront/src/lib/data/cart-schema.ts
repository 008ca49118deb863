import { z } from "zod"

const amount = z
  .number()
  .nullish()
  .transform((value) => value ?? 0)
const text = z
  .string()
  .nullish()
  .transform((value) => value ?? null)

const itemSchema = z.object({
  id: z.string(),
  title: z.string(),
  product_title: text,
  variant_title: text,
  product_handle: text,
  quantity: z.number(),
  unit_price: z.number(),
  subtotal: amount,
})

const addressSchema = z.object({
  first_name: text,
  last_name: text,
  address_1: text,
  address_2: text,
  city: text,
  postal_code: text,
  province: text,
})

export const cartSchema = z.object({
  id: z.string(),
  currency_code: z.string(),
  items: z
    .array(itemSchema)
    .nullish()
    .transform((items) => items ?? []),
  promotions: z
    .array(z.object({ code: text }))
    .nullish()
    .transform((list) => list ?? []),
  shipping_address: addressSchema.nullish().transform((address) => address ?? null),
  item_subtotal: amount,
  shipping_subtotal: amount,
  discount_subtotal: amount,
  tax_total: amount,
  total: amount,
  completed_at: text,
})

export const shippingOptionsSchema = z.object({
  shipping_options: z.array(
    z.object({ id: z.string(), name: z.string(), amount, type: z.object({ description: text }).nullish() }),
  ),
})

export type Cart = z.infer<typeof cartSchema>
export type CartItem = Cart["items"][number]
export type ShippingOption = z.infer<typeof shippingOptionsSchema>["shipping_options"][number]
