import { z } from "zod"

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? null)

export const orderSchema = z.object({
  id: z.string(),
  number: z.string(),
  state: z.string(),
  placed_at: z.string(),
  currency_code: z.string(),
  total: z.number(),
  captured: z.number(),
  refunded: z.number(),
  hold_reason: text,
  email: text,
  moves: z.array(z.string()),
  items: z.array(
    z.object({ title: z.string(), variant_title: text, quantity: z.number(), total: z.number() }),
  ),
  tracking: z.array(z.object({ tracking_number: text })),
  address: z
    .object({
      first_name: text,
      last_name: text,
      address_1: text,
      address_2: text,
      city: text,
      state: text,
      postal_code: text,
    })
    .nullable(),
})

export const wholeOrderSchema = orderSchema.extend({
  item_total: z.number(),
  shipping_total: z.number(),
  discount_total: z.number(),
  tax_total: z.number(),
  consultation_ids: z.array(z.string()),
  timeline: z.array(
    z.object({ type: z.string(), title: z.string(), at: z.string(), detail: text, by: text }),
  ),
})

export type StaffOrder = z.infer<typeof orderSchema>
export type WholeStaffOrder = z.infer<typeof wholeOrderSchema>
