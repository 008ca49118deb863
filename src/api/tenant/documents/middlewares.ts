import type { MiddlewareRoute } from "@medusajs/framework/http"
import { limitRate } from "../../utils/rate-limit"
import { resolveMemberTenant } from "../../utils/membership"
import { validateQuery } from "../../utils/validate"
import { TenantListDocuments } from "./validators"

export const tenantDocumentMiddlewares: MiddlewareRoute[] = [
  { matcher: "/tenant/documents*", middlewares: [resolveMemberTenant] },
  { matcher: "/tenant/documents", methods: ["GET"], middlewares: [validateQuery(TenantListDocuments)] },
  {
    matcher: "/tenant/consultations/:id/documents",
    methods: ["POST"],
    bodyParser: false,
    middlewares: [limitRate("upload")],
  },
]
