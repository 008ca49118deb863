import type { MiddlewareRoute } from "@medusajs/framework/http"
import { requireRole } from "../../utils/membership"
import { validateBody } from "../../utils/validate"
import {
  TenantApproveDataRequest,
  TenantAskForData,
  TenantPlaceHold,
  TenantRefuseDataRequest,
} from "./validators"

/** Staff ask on a patient's behalf and see how it goes; to let it be done, and to hold the copy, is the owner's alone. */
const forOwner = ["approve", "refuse", "download-link"].map((move) => `/tenant/data-requests/:id/${move}`)

export const tenantDataRequestMiddlewares: MiddlewareRoute[] = [
  { matcher: "/tenant/data-requests*", middlewares: [requireRole("owner", "admin", "staff")] },
  ...[...forOwner, "/tenant/data-requests/download/*", "/tenant/legal-holds*"].map((matcher) => ({
    matcher,
    middlewares: [requireRole("owner")],
  })),
  { matcher: "/tenant/data-requests", methods: ["POST"], middlewares: [validateBody(TenantAskForData)] },
  {
    matcher: "/tenant/data-requests/:id/approve",
    methods: ["POST"],
    middlewares: [validateBody(TenantApproveDataRequest)],
  },
  {
    matcher: "/tenant/data-requests/:id/refuse",
    methods: ["POST"],
    middlewares: [validateBody(TenantRefuseDataRequest)],
  },
  { matcher: "/tenant/legal-holds", methods: ["POST"], middlewares: [validateBody(TenantPlaceHold)] },
]
