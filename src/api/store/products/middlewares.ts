import { allowFields, type MiddlewareRoute } from "@medusajs/framework/http"
import { keepAnswers } from "./keep-answers"
import { ownOrder } from "./own-order"
import { ownPrices } from "./own-prices"

/** What differs from one business to the next about products that are the platform's. */
export const storeProductMiddlewares: MiddlewareRoute[] = [
  // A store page says which products need a consultation; Medusa drops linked fields nobody allowed.
  {
    matcher: "/store/products*",
    middlewares: [keepAnswers, allowFields("consult_policy", "consult_policy.*", "metadata")],
  },
  // With a method they run after Medusa's own of the same path.
  { matcher: "/store/products", methods: ["GET"], middlewares: [ownPrices, ownOrder] },
  ...["/store/products/:id", "/store/product-variants", "/store/product-variants/:id"].map((matcher) => ({
    matcher,
    methods: ["GET" as const],
    middlewares: [ownPrices],
  })),
]
