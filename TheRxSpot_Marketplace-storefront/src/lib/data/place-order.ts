import "server-only"
import { z } from "zod"
import { BackendError } from "./backend-error"
import { callAsPatient } from "./store"
import type { Tenant } from "./tenant"

/** Medusa's own: the business collects the payment itself. */
const COLLECTED_LATER = "pp_system_default"
const CARDS = "pp_stripe_stripe"

const sessionsSchema = z.object({
  payment_collection: z.object({
    payment_sessions: z.array(
      z.object({ provider_id: z.string(), data: z.object({ client_secret: z.string().optional() }) }),
    ),
  }),
})
const collectionSchema = z.object({ payment_collection: z.object({ id: z.string() }) })
const completedSchema = z.union([
  z.object({ type: z.literal("order"), order: z.object({ id: z.string() }) }),
  z.object({ type: z.literal("cart"), error: z.object({ message: z.string() }) }),
])

const TRIES = 4
const PAUSE_MS = 700

/** Makes the cart an order. The same cart again is the same order, so a second press or a lost answer costs nothing. */
export async function placeOrder(tenant: Tenant, cart_id: string): Promise<string> {
  await choosePayment(tenant, cart_id, COLLECTED_LATER, z.unknown())
  return completeCart(tenant, cart_id)
}

/** @returns Stripe's secret for this payment, which opens it to the patient's browser */
export async function beginCardPayment(tenant: Tenant, cart_id: string): Promise<string> {
  // A card is asked for today's amount: an order refused afterwards would leave a hold on it.
  await bringToTodaysPrices(tenant, cart_id)
  const { payment_collection } = await choosePayment(tenant, cart_id, CARDS, sessionsSchema)
  const session = payment_collection.payment_sessions.find(({ provider_id }) => provider_id === CARDS)
  const secret = session?.data.client_secret
  if (!secret)
    throw new BackendError(503, { code: "NO_CARD_PAYMENT", message: "Cards are not taken just now." })
  return secret
}

export const isPriceChange = (error: unknown): boolean =>
  error instanceof BackendError && error.code === "PRICE_CHANGED"

/**
 * A paid cart becomes its order; the same cart again is the same order. Where a price has changed since it was put in, the
 * cart shows today's from now on, and the refusal says so.
 */
export async function completeCart(tenant: Tenant, cart_id: string): Promise<string> {
  const path = `/store/carts/${cart_id}/complete`
  const complete = () => callAsPatient(tenant, path, { method: "POST", body: {}, schema: completedSchema })
  const answer = await afterWhoeverIsFirst(complete).catch(async (error: unknown) => {
    if (isPriceChange(error)) await bringToTodaysPrices(tenant, cart_id)
    throw error
  })
  if (answer.type === "order") return answer.order.id
  throw new BackendError(409, { code: "NOT_PLACED", message: answer.error.message })
}

async function bringToTodaysPrices(tenant: Tenant, cart_id: string): Promise<void> {
  const path = `/store/carts/${cart_id}/refresh-prices`
  await callAsPatient(tenant, path, { method: "POST", body: {}, schema: z.unknown() })
}

async function choosePayment<T extends z.ZodType>(
  tenant: Tenant,
  cart_id: string,
  provider_id: string,
  schema: T,
): Promise<z.output<T>> {
  const open = { method: "POST" as const, body: { cart_id }, schema: collectionSchema }
  const { payment_collection } = await afterWhoeverIsFirst(() =>
    callAsPatient(tenant, "/store/payment-collections", open),
  )
  const path = `/store/payment-collections/${payment_collection.id}/payment-sessions`
  const begin = { method: "POST" as const, body: { provider_id }, schema }
  return afterWhoeverIsFirst(() => callAsPatient(tenant, path, begin))
}

/** While another press of the same button is being worked on, Medusa answers 409; what it made is there a moment later. */
async function afterWhoeverIsFirst<T>(call: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await call()
    } catch (error) {
      const is_busy = error instanceof BackendError && error.status === 409 && !isPriceChange(error)
      if (!is_busy || attempt === TRIES) throw error
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
    }
  }
}
