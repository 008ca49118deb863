import { authenticate, defineMiddlewares } from "@medusajs/framework/http"
import { logger } from "../utils/context-logger"
import { env } from "../utils/env-validator"
import { onEveryRequest } from "../utils/every-request"
import { hardenAnswers } from "../utils/harden-answers"
import { logRequests } from "../utils/log-requests"
import { auditAnswers } from "./utils/audit/audit-answers"
import { measureRequests } from "../utils/metrics/measure-requests"
import { errorHandler } from "./utils/error-handler"
import { secondSteps, signInLimits, signOuts } from "./auth/middlewares"
import { gatedOrderMiddlewares } from "./admin/gated-orders/middlewares"
import { workflowRunMiddlewares } from "./admin/workflow-runs/middlewares"
import { hubMiddlewares } from "./admin/hub/middlewares"
import { orderExportMiddlewares } from "./admin/order-export/middlewares"
import { uploadMiddlewares } from "./static/middlewares"
import { belongingMiddlewares } from "./store/belonging/middlewares"
import { checkoutMiddlewares } from "./store/checkout/middlewares"
import { storeCouponMiddlewares } from "./store/coupons/middlewares"
import { storeConsultationMiddlewares } from "./store/consultations/middlewares"
import { storeProductMiddlewares } from "./store/products/middlewares"
import { placedOrderMiddlewares } from "./store/placed-orders/middlewares"
import { storeDataRequestMiddlewares } from "./store/data-requests/middlewares"
import { storeDocumentMiddlewares } from "./store/documents/middlewares"
import { tenantDocumentMiddlewares } from "./tenant/documents/middlewares"
import { tenantMiddlewares } from "./tenant/middlewares"
import { freshSignIn } from "./utils/fresh-sign-in"
import { limitRate } from "./utils/rate-limit"
import { standingSignIn } from "./utils/standing-sign-in"
import { resolveStoreTenant } from "./utils/tenant"
import { withinContext } from "./utils/within-context"
import { partnerWebhookMiddlewares } from "./webhooks/partner/middlewares"
import { stripeWebhookMiddlewares } from "./webhooks/stripe/middlewares"

onEveryRequest(hardenAnswers(env))
onEveryRequest(measureRequests)
onEveryRequest(logRequests({ is_trusted: () => env.TRUST_PROXY > 0, log: (...line) => logger.line(...line) }))
onEveryRequest(auditAnswers({ is_enabled: () => env.AUDIT_ENABLED }))

export default defineMiddlewares({
  errorHandler,
  routes: [
    { matcher: "/", middlewares: [withinContext, standingSignIn] },
    ...hubMiddlewares,
    ...partnerWebhookMiddlewares,
    ...stripeWebhookMiddlewares,
    ...signInLimits,
    ...signOuts,
    ...secondSteps,
    { matcher: "/store*", middlewares: [limitRate("store", "store_shared"), resolveStoreTenant] },
    ...storeProductMiddlewares,
    ...checkoutMiddlewares,
    ...belongingMiddlewares,
    ...storeCouponMiddlewares,
    ...gatedOrderMiddlewares,
    ...orderExportMiddlewares,
    ...uploadMiddlewares,
    ...workflowRunMiddlewares,
    ...storeConsultationMiddlewares,
    { matcher: "/store/access-report", middlewares: [authenticate("customer", ["session", "bearer"])] },
    ...placedOrderMiddlewares,
    ...storeDocumentMiddlewares,
    ...storeDataRequestMiddlewares,
    {
      matcher: "/tenant*",
      middlewares: [
        authenticate("member", ["session", "bearer"], { allowUnauthenticated: true, requireMfa: true }),
        freshSignIn(env.SESSION_IDLE_PORTAL),
      ],
    },
    ...tenantMiddlewares,
    ...tenantDocumentMiddlewares,
  ],
})
