import { authenticate, type MiddlewareRoute } from "@medusajs/framework/http"

/** An order shows what somebody is treated with: only its patient, signed in, sees it. */
export const placedOrderMiddlewares: MiddlewareRoute[] = [
  { matcher: "/store/placed-orders*", middlewares: [authenticate("customer", ["session", "bearer"])] },
]
