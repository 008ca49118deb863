import { none, phi, watched, type RouteClass } from "./route-classes"

const one = { id_param: "id" }
const business = { entity: "business", ...one }

/**
 * Every route of ours, with what it has to do with health data. A route that is missing fails the tests; one that is
 * `phi` here is audited by being here: the handler only says which patient it was about (`aboutRecord`).
 */
export const ROUTES: Record<string, RouteClass> = {
  "GET /metrics": none,
  "GET /openapi.json": none,
  "GET /docs": none,
  "GET /docs/assets/:name": none,
  "GET /health": none,
  "GET /health/live": none,
  "GET /health/ready": none,
  "GET /internal/tenant-config": none,
  "GET /internal/tls/ask": none,

  "GET /store/tenant-config": none,
  "GET /store/products/:id/intake-form": none,
  "GET /store/consultations": phi("consultation.list"),
  "POST /store/consultations": phi("consultation.submit"),
  "GET /store/consultations/:id": phi("consultation.read", one),

  "GET /tenant/me": none,
  "POST /tenant/invitations/accept": watched("auth.sign_in", { entity: "invitation" }),
  "GET /tenant/members": none,
  "POST /tenant/members": none,
  "GET /tenant/domains": none,
  "POST /tenant/domains": none,
  "DELETE /tenant/domains/:id": none,
  "POST /tenant/domains/:id/check": none,
  "POST /tenant/domains/:id/make-primary": none,
  "GET /tenant/consultations": phi("consultation.list"),
  "GET /tenant/consultations/:id": phi("consultation.read", one),
  "POST /tenant/consultations/:id/claim": phi("consultation.claim", one),
  "POST /tenant/consultations/:id/release": phi("consultation.release", one),
  "POST /tenant/consultations/:id/approve": phi("consultation.approve", one),
  "POST /tenant/consultations/:id/reject": phi("consultation.reject", one),
  "GET /tenant/dispatch/events": none,
  "POST /tenant/dispatch/events/:id/replay": none,

  "POST /webhooks/partner/status": phi("partner.status", { entity: "outbox_event" }),

  "POST /admin/hub/provision": none,
  "GET /admin/overview": none,
  "GET /admin/businesses": none,
  "POST /admin/businesses": watched("business.create"),
  "GET /admin/businesses/:id": none,
  "POST /admin/businesses/:id": watched("business.change", business),
  "POST /admin/businesses/:id/suspend": watched("business.suspend", business),
  "POST /admin/businesses/:id/restore": watched("business.restore", business),
  "POST /admin/businesses/:id/domains": watched("business.domain", business),
  "POST /admin/businesses/:id/domains/:domain_id/check": watched("business.domain", business),
  "POST /admin/businesses/:id/domains/:domain_id/make-primary": watched("business.domain", business),
  "DELETE /admin/businesses/:id/domains/:domain_id": watched("business.domain", business),
  "POST /admin/businesses/:id/locations": watched("business.location", business),
  "POST /admin/businesses/:id/locations/:location_id": watched("business.location", business),
  "POST /admin/businesses/:id/members": watched("business.member", business),
  "POST /admin/businesses/:id/members/:member_id": watched("business.member", business),
  "POST /admin/businesses/:id/members/:member_id/revoke": watched("business.member", business),
  "GET /admin/businesses/:id/products": none,
  "POST /admin/businesses/:id/products": watched("business.catalogue", business),
  "POST /admin/businesses/:id/secrets": watched("business.secret", business),
  "GET /admin/business-orders": none,
  "GET /admin/consultations": watched("consultation.list", { entity: "consultation" }),
  "GET /admin/consultations/:id": watched("consultation.read", { entity: "consultation", ...one }),
  "GET /admin/deployment-flags": none,
  "GET /admin/clinicians": none,
  "POST /admin/clinicians": watched("clinician.create"),
  "GET /admin/clinicians/:id": none,
  "POST /admin/clinicians/:id/activate": watched("clinician.change", { entity: "clinician", ...one }),
  "POST /admin/clinicians/:id/deactivate": watched("clinician.change", { entity: "clinician", ...one }),
  "POST /admin/clinicians/:id/licenses": watched("clinician.change", { entity: "clinician", ...one }),
  "GET /admin/dispatch/events": none,
  "GET /admin/dispatch/events/:id": none,
  "POST /admin/dispatch/events/replay": watched("dispatch.replay", { entity: "outbox_event" }),

  // Medusa's own.
  "POST /auth/:actor_type/:auth_provider": watched("auth.sign_in", { entity: "login" }),
  "POST /auth/:actor_type/:auth_provider/update": watched("auth.password_reset", { entity: "login" }),
}
