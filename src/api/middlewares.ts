import { allowFields, authenticate, defineMiddlewares } from "@medusajs/framework/http"
import { env } from "../utils/env-validator"
import { onEveryRequest } from "../utils/every-request"
import { hardenAnswers } from "../utils/harden-answers"
import { errorHandler } from "./utils/error-handler"
import { signInLimits } from "./auth/middlewares"
import { hubMiddlewares } from "./admin/hub/middlewares"
import { storeConsultationMiddlewares } from "./store/consultations/middlewares"
import { tenantMiddlewares } from "./tenant/middlewares"
import { limitRate } from "./utils/rate-limit"
import { resolveStoreTenant } from "./utils/tenant"
import { partnerWebhookMiddlewares } from "./webhooks/partner/middlewares"

onEveryRequest(hardenAnswers(env))

export default defineMiddlewares({
  errorHandler,
  routes: [
    ...hubMiddlewares,
    ...partnerWebhookMiddlewares,
    ...signInLimits,
    { matcher: "/store*", middlewares: [limitRate("store", "store_shared"), resolveStoreTenant] },
    // A store page says which products need a consultation; Medusa drops linked fields nobody allowed.
    {
      matcher: "/store/products*",
      middlewares: [allowFields("consult_policy", "consult_policy.*", "metadata")],
    },
    ...storeConsultationMiddlewares,
    {
      matcher: "/tenant*",
      middlewares: [
        authenticate("member", ["session", "bearer"], { allowUnauthenticated: true, requireMfa: true }),
      ],
    },
    ...tenantMiddlewares,
  ],
})
