import "server-only"
import { z } from "zod"
import { orNull } from "./backend-error"
import { callAsPatient } from "./store"
import type { Tenant } from "./tenant"

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? null)

const itemSchema = z.object({
  title: z.string(),
  variant_title: text,
  quantity: z.number(),
  total: z.number(),
})

const orderSchema = z.object({
  id: z.string(),
  number: z.string(),
  state: z.string(),
  placed_at: z.string(),
  currency_code: z.string(),
  total: z.number(),
  items: z.array(itemSchema),
  tracking: z.array(z.object({ tracking_number: text })),
})

const wholeSchema = orderSchema.extend({
  item_subtotal: z.number(),
  shipping_subtotal: z.number(),
  discount_subtotal: z.number(),
  tax_total: z.number(),
  refunded: z.number(),
  consultation_ids: z.array(z.string()),
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
  timeline: z.array(z.object({ type: z.string(), title: z.string(), at: z.string(), detail: text })),
})

export type PatientOrder = z.infer<typeof orderSchema>
export type WholeOrder = z.infer<typeof wholeSchema>

/** The signed-in patient's own orders with this business, newest first. */
export function listOrders(
  tenant: Tenant,
  limit: number,
  offset: number,
): Promise<{ orders: PatientOrder[]; count: number }> {
  const schema = z.object({ orders: z.array(orderSchema), count: z.number() })
  return callAsPatient(tenant, `/store/placed-orders?limit=${limit}&offset=${offset}`, { schema })
}

/** One own order; null for anybody else's, as for one that never was. */
export async function getOrder(tenant: Tenant, id: string): Promise<WholeOrder | null> {
  const schema = z.object({ order: wholeSchema })
  const path = `/store/placed-orders/${encodeURIComponent(id)}`
  return (await orNull(callAsPatient(tenant, path, { schema })))?.order ?? null
}
