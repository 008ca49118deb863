import type { MiddlewareRoute } from "@medusajs/framework/http"
import { validateBody, validateQuery } from "../../utils/validate"
import { TenantFindPatients, TenantListPatients } from "./validators"

/** Whoever sees a business's cases sees whose they are. */
export const tenantPatientMiddlewares: MiddlewareRoute[] = [
  { matcher: "/tenant/patients", methods: ["GET"], middlewares: [validateQuery(TenantListPatients)] },
  { matcher: "/tenant/patients/search", methods: ["POST"], middlewares: [validateBody(TenantFindPatients)] },
]
