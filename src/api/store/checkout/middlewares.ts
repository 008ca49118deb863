import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http"
import { assertCheckout } from "../../../workflows/gating/assert-checkout"

function requireCheckout(_req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void {
  assertCheckout()
  next()
}

/** A clear answer at the door; that no cart completes is held by the workflow's own hook. */
export const checkoutMiddlewares: MiddlewareRoute[] = [
  "/store/carts/:id/complete",
  "/store/payment-collections",
  "/store/payment-providers",
].map((matcher) => ({ matcher, middlewares: [requireCheckout] }))
