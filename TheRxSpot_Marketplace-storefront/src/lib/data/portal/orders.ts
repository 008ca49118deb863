import "server-only"
import { z } from "zod"
import { orNull } from "../backend-error"
import { callAsMember } from "./call"
import { orderSchema, wholeOrderSchema, type StaffOrder, type WholeStaffOrder } from "./order-schema"

const oneSchema = z.object({ order: wholeOrderSchema })
const listSchema = z.object({ orders: z.array(orderSchema), count: z.number() })

export type OrderFilter = { state?: string; q?: string; limit: number; offset: number }

/** The query a list, its file and its pages share. */
export function orderParams({ state, q, limit, offset }: OrderFilter): string {
  const given = { ...(state ? { state } : {}), ...(q ? { q } : {}) }
  return new URLSearchParams({ ...given, limit: String(limit), offset: String(offset) }).toString()
}

export function listStaffOrders(
  business_id: string,
  filter: OrderFilter,
): Promise<{ orders: StaffOrder[]; count: number }> {
  return callAsMember(`/tenant/orders?${orderParams(filter)}`, { business_id, schema: listSchema })
}

/** Null for another business's, as for one that never was. */
export async function getStaffOrder(business_id: string, id: string): Promise<WholeStaffOrder | null> {
  return (await orNull(callAsMember(pathOf(id), { business_id, schema: oneSchema })))?.order ?? null
}

export type OrderMove = { step: string; body: object; key?: string }

/** Moves an order; throws the backend's refusal with its code. */
export async function moveOrder(
  business_id: string,
  id: string,
  { step, body, key }: OrderMove,
): Promise<void> {
  const headers = key ? { "idempotency-key": key } : undefined
  const call = { method: "POST" as const, business_id, body, headers, schema: z.unknown() }
  await callAsMember(`${pathOf(id)}/${step}`, call)
}

const bulkSchema = z.object({ results: z.array(z.object({ id: z.string(), code: z.string().nullable() })) })

/** @returns how many the pharmacy has now, and how many were refused */
export async function fulfilOrders(
  business_id: string,
  ids: string[],
): Promise<{ done: number; refused: number }> {
  const call = { method: "POST" as const, business_id, body: { ids }, schema: bulkSchema }
  const { results } = await callAsMember("/tenant/orders/fulfil", call)
  const done = results.filter(({ code }) => code === null).length
  return { done, refused: results.length - done }
}

const pathOf = (id: string): string => `/tenant/orders/${encodeURIComponent(id)}`
