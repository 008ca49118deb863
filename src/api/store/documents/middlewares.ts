import { authenticate, type MiddlewareRoute } from "@medusajs/framework/http"
import { limitRate } from "../../utils/rate-limit"
import { validateQuery } from "../../utils/validate"
import { StoreListDocuments } from "./validators"

export const storeDocumentMiddlewares: MiddlewareRoute[] = [
  { matcher: "/store/documents*", middlewares: [authenticate("customer", ["session", "bearer"])] },
  { matcher: "/store/documents", methods: ["GET"], middlewares: [validateQuery(StoreListDocuments)] },
  { matcher: "/store/documents", methods: ["POST"], bodyParser: false, middlewares: [limitRate("upload")] },
]
