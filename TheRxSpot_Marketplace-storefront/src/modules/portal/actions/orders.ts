"use server"

import { refresh } from "next/cache"
import { fulfilOrders, moveOrder } from "@/lib/data/portal/orders"
import { refused, type FormState } from "../logic/form-state"
import { orderRefusal } from "../logic/order-words"
import { problemOf } from "./attempt"
import { idSchema } from "./schemas"
import { orderStepSchema } from "./order-schemas"

/** One step of one order, from whichever of its forms. The key makes a form sent twice one refund. */
export async function moveOrderAction(
  business_id: string,
  order_id: string,
  _before: FormState,
  form: FormData,
): Promise<FormState> {
  const input = orderStepSchema.safeParse(Object.fromEntries(form))
  if (!input.success) return refused({}, input.error.issues[0]?.message ?? "Check what you entered")
  const { step, key, ...body } = { key: undefined, ...input.data }
  try {
    await moveOrder(idSchema.parse(business_id), idSchema.parse(order_id), { step, body, key })
  } catch (error) {
    return refused({}, orderRefusal(problemOf(error)))
  } finally {
    refresh()
  }
  return { message: null, errors: {}, values: {}, done: "Done." }
}

/** Gives the ticked orders to the pharmacy. */
export async function fulfilOrdersAction(
  business_id: string,
  _before: FormState,
  form: FormData,
): Promise<FormState> {
  const ids = form.getAll("id").map((id) => idSchema.parse(id))
  if (ids.length === 0) return refused({}, "Tick at least one order.")
  try {
    const { done, refused: left } = await fulfilOrders(idSchema.parse(business_id), ids)
    const rest = left > 0 ? ` ${left} could not go: only paid orders can.` : ""
    return { message: null, errors: {}, values: {}, done: `${done} given to the pharmacy.${rest}` }
  } catch (error) {
    return refused({}, orderRefusal(problemOf(error)))
  } finally {
    refresh()
  }
}
