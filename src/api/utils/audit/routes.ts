import { none, phi, watched, type RouteClass } from "./route-classes"

const one = { id_param: "id" }

/**
 * Every route of ours, with what it has to do with health data. A route that is missing fails the tests; one that is
 * `phi` here is audited by being here: the handler only says which patient it was about (`aboutRecord`).
 */
export const ROUTES: Record<string, RouteClass> = {
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
  "GET /admin/businesses/:id": none,
  "POST /admin/businesses/:id": none,
  "POST /admin/businesses/:id/suspend": none,
  "POST /admin/businesses/:id/restore": none,
  "GET /admin/clinicians": none,
  "POST /admin/clinicians": none,
  "GET /admin/clinicians/:id": none,
  "POST /admin/clinicians/:id/activate": none,
  "POST /admin/clinicians/:id/deactivate": none,
  "POST /admin/clinicians/:id/licenses": none,
  "GET /admin/dispatch/events": none,
  "GET /admin/dispatch/events/:id": none,
  "POST /admin/dispatch/events/replay": none,

  // Medusa's own.
  "POST /auth/:actor_type/:auth_provider": watched("auth.sign_in", { entity: "login" }),
  "POST /auth/:actor_type/:auth_provider/update": watched("auth.password_reset", { entity: "login" }),
}
