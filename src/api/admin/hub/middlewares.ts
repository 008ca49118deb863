import type { MiddlewareRoute } from "@medusajs/framework/http"
import { readRawBody } from "../../utils/read-raw-body"

export const hubMiddlewares: MiddlewareRoute[] = [
  { methods: ["POST"], matcher: "/admin/hub/provision", bodyParser: false, middlewares: [readRawBody] },
]
