import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http"
import { cartOfCollection, refreshPrices } from "../../../workflows/checkout/refresh-prices"
import { assertCheckout } from "../../../workflows/gating/assert-checkout"

function requireCheckout(_req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void {
  assertCheckout()
  next()
}

/** Whoever begins to pay pays today's price; behind the guards that say whose cart it is. */
async function askTodaysPrices(
  req: MedusaRequest<unknown>,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const { id } = req.params
  const cart_id = id ? await cartOfCollection(req.scope, id) : cartIn(req.body)
  if (cart_id) await refreshPrices(req.scope, cart_id)
  next()
}

const cartIn = (body: unknown): string | null =>
  typeof body === "object" && body !== null && "cart_id" in body && typeof body.cart_id === "string"
    ? body.cart_id
    : null

export const priceMiddlewares: MiddlewareRoute[] = [
  "/store/payment-collections",
  "/store/payment-collections/:id/payment-sessions",
].map((matcher) => ({ matcher, methods: ["POST"], middlewares: [askTodaysPrices] }))

/** A clear answer at the door; that no cart completes is held by the workflow's own hook. */
export const checkoutMiddlewares: MiddlewareRoute[] = [
  "/store/carts/:id/complete",
  "/store/payment-collections",
  "/store/payment-providers",
].map((matcher) => ({ matcher, middlewares: [requireCheckout] }))
