import type { MiddlewareRoute } from "@medusajs/framework/http"
import { holdsCart, holdsPayment, inBody, inPath, inQuery, ownsOrder } from "./guards"
import { noReturns, noTransfers } from "./not-offered"
import { onlyThisStoresOrders } from "./own-orders"

/** Every core store route that takes the id of a cart, an order or a payment collection. */
export const belongingMiddlewares: MiddlewareRoute[] = [
  { matcher: "/store/carts/:id", middlewares: [holdsCart(inPath)] },
  { matcher: "/store/payment-collections", methods: ["POST"], middlewares: [holdsCart(inBody("cart_id"))] },
  { matcher: "/store/payment-collections/:id", middlewares: [holdsPayment] },
  { matcher: "/store/shipping-options", methods: ["GET"], middlewares: [holdsCart(inQuery("cart_id"))] },
  {
    matcher: "/store/shipping-options/:id/calculate",
    methods: ["POST"],
    middlewares: [holdsCart(inBody("cart_id"))],
  },
  { matcher: "/store/orders/:id", middlewares: [ownsOrder(inPath)] },
  { matcher: "/store/orders", methods: ["GET"], middlewares: [onlyThisStoresOrders] },
  { matcher: "/store/orders/:id/transfer", middlewares: [noTransfers] },
  { matcher: "/store/returns", methods: ["POST"], middlewares: [ownsOrder(inBody("order_id")), noReturns] },
]
