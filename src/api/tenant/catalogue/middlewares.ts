import type { MiddlewareRoute } from "@medusajs/framework/http"
import { requireRole } from "../../utils/membership"
import { validateBody } from "../../utils/validate"
import { TenantArrangeCatalogue } from "./validators"

/** Whoever runs the business decides what it sells. */
export const tenantCatalogueMiddlewares: MiddlewareRoute[] = [
  { matcher: "/tenant/catalogue", middlewares: [requireRole("owner", "admin")] },
  { matcher: "/tenant/catalogue", methods: ["POST"], middlewares: [validateBody(TenantArrangeCatalogue)] },
]
