import "server-only"
import { z } from "zod"
import { callAsMember } from "./call"

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? null)

const offerSchema = z.object({
  consultation_id: z.string(),
  title: z.string(),
  variant_title: text,
  unit_price: z.number(),
  currency_code: z.string(),
  quantity_allowed: z.number(),
  fills_allowed: z.number(),
  fills_used: z.number(),
  next_fill: z.number(),
  refusal: text,
  expires_at: z.string(),
  orders: z.array(z.object({ id: z.string(), number: z.string(), state: z.string(), placed_at: z.string() })),
  ship_to: z.object({
    first_name: text,
    last_name: text,
    address_1: text,
    address_2: text,
    city: text,
    state: text,
    postal_code: text,
  }),
  serviceable_states: z.array(z.string()),
})

export type OrderOffer = z.infer<typeof offerSchema>

/** What an approval may still become as an order. Throws the backend's refusal, such as NOT_APPROVED. */
export async function getOrderOffer(business_id: string, case_id: string): Promise<OrderOffer> {
  const schema = z.object({ offer: offerSchema })
  return (await callAsMember(pathOf(case_id), { business_id, schema })).offer
}

/** Makes the order; the same fill again is the same order. @returns its id */
export async function generateOrder(business_id: string, case_id: string, body: object): Promise<string> {
  const schema = z.object({ order: z.object({ id: z.string() }) })
  const call = { method: "POST" as const, business_id, body, schema }
  return (await callAsMember(pathOf(case_id), call)).order.id
}

const pathOf = (case_id: string): string => `/tenant/consultations/${encodeURIComponent(case_id)}/order`
