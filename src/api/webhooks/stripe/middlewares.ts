import type { MiddlewareRoute } from "@medusajs/framework/http"
import { keepRawBody } from "../../utils/read-raw-body"

/** A connected account with all its requirements is some 20 kB. */
const MAX_BYTES = 256 * 1024

export const stripeWebhookMiddlewares: MiddlewareRoute[] = [
  {
    methods: ["POST"],
    matcher: "/webhooks/stripe",
    bodyParser: false,
    middlewares: [keepRawBody(MAX_BYTES)],
  },
]
