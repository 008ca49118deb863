import "server-only"
import { z } from "zod"
import { BackendError } from "./backend-error"
import { callAsPatient } from "./store"
import type { Tenant } from "./tenant"

/** Medusa's own: the business collects the payment itself. */
const PROVIDER = "pp_system_default"

const collectionSchema = z.object({ payment_collection: z.object({ id: z.string() }) })
const completedSchema = z.union([
  z.object({ type: z.literal("order"), order: z.object({ id: z.string() }) }),
  z.object({ type: z.literal("cart"), error: z.object({ message: z.string() }) }),
])

const TRIES = 4
const PAUSE_MS = 700

/** Makes the cart an order. The same cart again is the same order, so a second press or a lost answer costs nothing. */
export async function placeOrder(tenant: Tenant, cart_id: string): Promise<string> {
  await choosePayment(tenant, cart_id)
  const path = `/store/carts/${cart_id}/complete`
  const complete = () => callAsPatient(tenant, path, { method: "POST", body: {}, schema: completedSchema })
  const answer = await afterWhoeverIsFirst(complete)
  if (answer.type === "order") return answer.order.id
  throw new BackendError(409, { code: "NOT_PLACED", message: answer.error.message })
}

async function choosePayment(tenant: Tenant, cart_id: string): Promise<void> {
  const { payment_collection } = await callAsPatient(tenant, "/store/payment-collections", {
    method: "POST",
    body: { cart_id },
    schema: collectionSchema,
  })
  const path = `/store/payment-collections/${payment_collection.id}/payment-sessions`
  await callAsPatient(tenant, path, { method: "POST", body: { provider_id: PROVIDER }, schema: z.unknown() })
}

/** While another press of the same button is being worked on, Medusa answers 409; what it made is there a moment later. */
async function afterWhoeverIsFirst<T>(call: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await call()
    } catch (error) {
      if (!(error instanceof BackendError) || error.status !== 409 || attempt === TRIES) throw error
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
    }
  }
}
