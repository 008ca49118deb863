import type { MiddlewareRoute } from "@medusajs/framework/http"
import { requireRole, resolveMemberTenant } from "../utils/membership"
import { validateBody, validateQuery } from "../utils/validate"
import { tenantAuditMiddlewares } from "./audit/middlewares"
import { TenantListConsultations, TenantRejectConsultation } from "./consultations/validators"
import { AcceptInvitation } from "./invitations/validators"
import { TenantAddDomain } from "./domains/validators"
import { moneyMiddlewares } from "./earnings/middlewares"
import { tenantCatalogueMiddlewares } from "./catalogue/middlewares"
import { tenantCouponMiddlewares } from "./coupons/middlewares"
import { tenantDataRequestMiddlewares } from "./data-requests/middlewares"
import { tenantOrderMiddlewares } from "./orders/middlewares"
import { tenantPatientMiddlewares } from "./patients/middlewares"
import { TenantInviteMember } from "./members/validators"

/**
 * Everything under `/tenant` is of one business, except who one is and joining one. The list names what is scoped;
 * a route that is missing here finds no tenant and answers 404.
 */
const SCOPED = [
  "/tenant/consultations*",
  "/tenant/patients*",
  "/tenant/members*",
  "/tenant/dispatch*",
  "/tenant/domains*",
  "/tenant/audit*",
  "/tenant/orders*",
  "/tenant/coupons*",
  "/tenant/data-requests*",
  "/tenant/legal-holds*",
  "/tenant/catalogue*",
]

export const tenantMiddlewares: MiddlewareRoute[] = [
  ...SCOPED.map((matcher) => ({ matcher, middlewares: [resolveMemberTenant] })),
  ...tenantAuditMiddlewares,
  {
    matcher: "/tenant/consultations",
    methods: ["GET"],
    middlewares: [validateQuery(TenantListConsultations)],
  },
  {
    matcher: "/tenant/consultations/:id/reject",
    methods: ["POST"],
    middlewares: [validateBody(TenantRejectConsultation)],
  },
  { matcher: "/tenant/invitations/accept", methods: ["POST"], middlewares: [validateBody(AcceptInvitation)] },
  {
    matcher: "/tenant/members",
    methods: ["POST"],
    middlewares: [requireRole("owner", "admin"), validateBody(TenantInviteMember)],
  },
  ...tenantPatientMiddlewares,
  {
    matcher: "/tenant/members/:id/reset-second-step",
    methods: ["POST"],
    middlewares: [requireRole("owner", "admin")],
  },
  ...tenantOrderMiddlewares,
  ...tenantCouponMiddlewares,
  ...tenantDataRequestMiddlewares,
  ...tenantCatalogueMiddlewares,
  { matcher: "/tenant/domains*", middlewares: [requireRole("owner", "admin")] },
  { matcher: "/tenant/domains", methods: ["POST"], middlewares: [validateBody(TenantAddDomain)] },
  {
    matcher: "/tenant/dispatch/events/:id/replay",
    methods: ["POST"],
    middlewares: [requireRole("owner", "admin")],
  },
  ...moneyMiddlewares,
]
