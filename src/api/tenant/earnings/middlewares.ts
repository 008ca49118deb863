import type { MiddlewareRoute } from "@medusajs/framework/http"
import { requireRole, resolveMemberTenant } from "../../utils/membership"

const MONEY = ["/tenant/earnings*", "/tenant/payouts*", "/tenant/payout-account*"]

/** Owners and admins see a business's money; only owners move it, or say where it goes. */
export const moneyMiddlewares: MiddlewareRoute[] = [
  ...MONEY.map((matcher) => ({ matcher, middlewares: [resolveMemberTenant, requireRole("owner", "admin")] })),
  ...MONEY.map((matcher) => ({ matcher, methods: ["POST" as const], middlewares: [requireRole("owner")] })),
]
