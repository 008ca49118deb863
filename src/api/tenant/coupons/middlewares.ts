import type { MiddlewareRoute } from "@medusajs/framework/http"
import { requireRole } from "../../utils/membership"
import { validateBody } from "../../utils/validate"
import { TenantCreateCoupon } from "./validators"

/** Whoever runs the business gives discounts. */
export const tenantCouponMiddlewares: MiddlewareRoute[] = [
  { matcher: "/tenant/coupons*", middlewares: [requireRole("owner", "admin")] },
  { matcher: "/tenant/coupons", methods: ["POST"], middlewares: [validateBody(TenantCreateCoupon)] },
]
