import type { MedusaRequest } from "@medusajs/framework/http"
import { notFound } from "../../../utils/coded-error"
import { tenantOf } from "../../utils/tenant"

/** What says whose a cart or an order is. */
export type Belonging = {
  sales_channel_id: string | null
  customer_id: string | null
  customer?: { has_account: boolean } | null
}

/** As query fields; `under` names the entity they hang on. */
export const belongingFields = (under = ""): string[] =>
  ["sales_channel_id", "customer_id", "customer.has_account"].map((field) => `${under}${field}`)

/** The signed-in patient, or null. */
export function customerIdOf(req: MedusaRequest<unknown>): string | null {
  const context = "auth_context" in req ? req.auth_context : null
  if (typeof context !== "object" || context === null) return null
  const { actor_type, actor_id } = { actor_type: null, actor_id: null, ...context }
  return actor_type === "customer" && typeof actor_id === "string" && actor_id ? actor_id : null
}

/**
 * A guest's cart belongs to whoever holds its id, at the store it was made at; once a patient with an account has it,
 * to them alone. Anything else does not exist for the caller.
 * @throws CodedError NOT_FOUND
 */
export function assertHoldsCart(req: MedusaRequest<unknown>, cart: Belonging | null | undefined): void {
  const is_ours = cart?.sales_channel_id === tenantOf(req).sales_channel_id
  const is_free = !cart?.customer?.has_account
  if (!cart || !is_ours || !(is_free || cart.customer_id === customerIdOf(req))) throw notFound()
}

/** An order shows what somebody is treated with: its patient sees it, signed in, at its store. @throws CodedError NOT_FOUND */
export function assertOwnsOrder(req: MedusaRequest<unknown>, order: Belonging | null | undefined): void {
  const customer_id = customerIdOf(req)
  const is_ours = order?.sales_channel_id === tenantOf(req).sales_channel_id
  if (!order || !is_ours || !customer_id || order.customer_id !== customer_id) throw notFound()
}
