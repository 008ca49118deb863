import type { MiddlewareRoute } from "@medusajs/framework/http"
import { notFound } from "../../../utils/coded-error"
import { keepRawBody } from "../../utils/read-raw-body"

/** A connected account with all its requirements is some 20 kB. */
const MAX_BYTES = 256 * 1024

function closed(): never {
  throw notFound("Stripe's webhooks go to /webhooks/stripe.")
}

export const stripeWebhookMiddlewares: MiddlewareRoute[] = [
  {
    methods: ["POST"],
    matcher: "/webhooks/stripe",
    bodyParser: false,
    middlewares: [keepRawBody(MAX_BYTES)],
  },
  // Medusa's own door takes anything from anybody into its queue, and checks the signature when it is read there.
  { methods: ["POST"], matcher: "/hooks/payment*", middlewares: [closed] },
]
