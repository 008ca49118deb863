import type { MiddlewareRoute } from "@medusajs/framework/http"
import { requireRole } from "../../utils/membership"
import { validateBody, validateQuery } from "../../utils/validate"
import { TenantExportAudit, TenantListAudit, TenantSignOff } from "./validators"

export const tenantAuditMiddlewares: MiddlewareRoute[] = [
  { matcher: "/tenant/audit*", middlewares: [requireRole("owner", "admin")] },
  { matcher: "/tenant/audit", methods: ["GET"], middlewares: [validateQuery(TenantListAudit)] },
  { matcher: "/tenant/audit/export", methods: ["GET"], middlewares: [validateQuery(TenantExportAudit)] },
  { matcher: "/tenant/audit/reviews", methods: ["POST"], middlewares: [validateBody(TenantSignOff)] },
]
