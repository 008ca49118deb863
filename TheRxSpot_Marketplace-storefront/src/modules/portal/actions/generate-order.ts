"use server"

import { redirect } from "next/navigation"
import { generateOrder } from "@/lib/data/portal/order-offer"
import { refused, textFields, type FormState } from "../logic/form-state"
import { asGeneratedOrder, ORDER_FIELDS } from "../logic/generated-order"
import { problemOf } from "./attempt"
import { idSchema } from "./schemas"

/** Makes an approval an order. What is wrong with it is said at its field, in the backend's words. */
export async function generateOrderAction(
  business_id: string,
  case_id: string,
  fill: number,
  _before: FormState,
  form: FormData,
): Promise<FormState> {
  const values = textFields(form, ORDER_FIELDS)
  let order_id: string
  try {
    const body = { fill, ...asGeneratedOrder(values) }
    order_id = await generateOrder(idSchema.parse(business_id), idSchema.parse(case_id), body)
  } catch (error) {
    const { message, issues = [] } = problemOf(error)
    const by_field = Object.fromEntries(
      issues.map(({ field, message: words }) => [field.split(".").at(-1) ?? field, sentence(words)]),
    )
    return refused(values, issues.length > 0 ? null : message, by_field)
  }
  redirect(`/portal/orders/${order_id}?made=1`)
}

/** The backend says `must not be empty` of a field; beside its label that is a sentence of its own. */
const sentence = (words: string): string => `It ${words}`
