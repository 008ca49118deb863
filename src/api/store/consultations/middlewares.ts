import { authenticate, type MiddlewareRoute } from "@medusajs/framework/http"
import { limitRate } from "../../utils/rate-limit"
import { validateBody, validateQuery } from "../../utils/validate"
import { StoreCreateConsultation, StoreListConsultations } from "./validators"

export const storeConsultationMiddlewares: MiddlewareRoute[] = [
  { matcher: "/store/consultations*", middlewares: [authenticate("customer", ["session", "bearer"])] },
  {
    matcher: "/store/consultations",
    methods: ["POST"],
    bodyParser: { sizeLimit: "256kb" },
    middlewares: [limitRate("intake"), validateBody(StoreCreateConsultation)],
  },
  { matcher: "/store/consultations", methods: ["GET"], middlewares: [validateQuery(StoreListConsultations)] },
]
