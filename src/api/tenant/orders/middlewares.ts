import type { MiddlewareRoute } from "@medusajs/framework/http"
import { requireRole } from "../../utils/membership"
import { validateBody } from "../../utils/validate"
import {
  TenantCancelOrder,
  TenantFulfilOrders,
  TenantGenerateOrder,
  TenantHoldOrder,
  TenantRefundOrder,
  TenantShipOrder,
} from "./validators"

const POST: MiddlewareRoute["methods"] = ["POST"]
const GET: MiddlewareRoute["methods"] = ["GET"]
const staff = requireRole("owner", "admin", "staff")
const managers = requireRole("owner", "admin")

/** Everybody who works with orders sees them; moving them is for staff, giving money back for whoever runs the business. */
export const tenantOrderMiddlewares: MiddlewareRoute[] = [
  { matcher: "/tenant/orders*", middlewares: [requireRole("owner", "admin", "staff", "viewer")] },
  { matcher: "/tenant/orders*", methods: POST, middlewares: [staff] },
  { matcher: "/tenant/orders/export", methods: GET, middlewares: [staff] },
  { matcher: "/tenant/orders/packing-slips", methods: GET, middlewares: [staff] },
  { matcher: "/tenant/orders/fulfil", methods: POST, middlewares: [validateBody(TenantFulfilOrders)] },
  { matcher: "/tenant/orders/:id/hold", methods: POST, middlewares: [validateBody(TenantHoldOrder)] },
  { matcher: "/tenant/orders/:id/ship", methods: POST, middlewares: [validateBody(TenantShipOrder)] },
  {
    matcher: "/tenant/orders/:id/cancel",
    methods: POST,
    middlewares: [managers, validateBody(TenantCancelOrder)],
  },
  {
    matcher: "/tenant/orders/:id/refund",
    methods: POST,
    middlewares: [managers, validateBody(TenantRefundOrder)],
  },
  { matcher: "/tenant/consultations/:id/order", methods: GET, middlewares: [staff] },
  {
    matcher: "/tenant/consultations/:id/order",
    methods: POST,
    middlewares: [staff, validateBody(TenantGenerateOrder)],
  },
]
