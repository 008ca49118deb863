import type { MiddlewareRoute } from "@medusajs/framework/http"
import { readRawBody } from "../../utils/read-raw-body"

/** The signature is over the bytes as sent, so nothing is parsed before it has been checked. */
export const partnerWebhookMiddlewares: MiddlewareRoute[] = [
  { methods: ["POST"], matcher: "/webhooks/partner/status", bodyParser: false, middlewares: [readRawBody] },
]
