import { authenticate, type MiddlewareRoute } from "@medusajs/framework/http"
import { limitRate } from "../../utils/rate-limit"
import { validateBody } from "../../utils/validate"
import { StoreAskForData } from "./validators"

export const storeDataRequestMiddlewares: MiddlewareRoute[] = [
  { matcher: "/store/data-requests*", middlewares: [authenticate("customer", ["session", "bearer"])] },
  {
    matcher: "/store/data-requests",
    methods: ["POST"],
    middlewares: [limitRate("intake"), validateBody(StoreAskForData)],
  },
]
