/** A page by its address, and what stands at its head. */
export type OpenedPage = { path: string; heading: string | RegExp }

const page = (path: string, heading: string | RegExp): OpenedPage => ({ path, heading })

/** What a visitor of a store may open. */
export const VISITORS_PAGES = [
  page("/", /./),
  page("/treatments", "Treatments"),
  page("/privacy", "Your privacy"),
  page("/sign-in", /./),
  page("/sign-up", /./),
  page("/forgot-password", /./),
  page("/reset-password", "Choose a new password"),
]

export const PATIENTS_PAGES = [
  page("/account", /./),
  page("/account/access", "Who looked at my record"),
  page("/account/data", "My data"),
  page("/account/orders", /./),
  page("/account/security", "How I sign in"),
]

/** The platform's own host, before anybody has signed in. */
export const DOOR_PAGES = [
  page("/", /./),
  page("/portal/sign-in", /./),
  page("/portal/forgot-password", /./),
  page("/portal/reset-password", /./),
  page("/portal/invitation", /./),
]

export const OWNERS_PAGES = [
  page("/portal", "Best Health"),
  page("/portal/queue", "Cases"),
  page("/portal/patients", "Patients"),
  page("/portal/data-requests", "Data requests"),
  page("/portal/orders", "Orders"),
  page("/portal/earnings", "Earnings"),
  page("/portal/payouts", "Payouts"),
  page("/portal/catalogue", "Catalogue"),
  page("/portal/coupons", "Coupons"),
  page("/portal/members", "Members"),
  page("/portal/domains", "Domains"),
  page("/portal/audit", "Audit log"),
  page("/portal/security", "How you sign in"),
]

/** Pages of Medusa Admin, and those that need something to have happened first: the specification that gets there, and what it calls them. */
export const ON_THE_WAY: Record<string, { spec: string; picture: string }> = {
  "/treatments/[handle]": { spec: "every-page", picture: "treatment" },
  "/treatments/[handle]/start": { spec: "main-job", picture: "intake-question" },
  "/account/consultations/[id]": { spec: "main-job", picture: "case-shipped" },
  "/account/consultations/[id]/sent": { spec: "main-job", picture: "intake-sent" },
  "/account/orders/[id]": { spec: "checkout", picture: "order-placed" },
  "/cart": { spec: "checkout", picture: "cart" },
  "/checkout/pay": { spec: "checkout", picture: "checkout-pay" },
  "/checkout": { spec: "checkout", picture: "checkout" },
  "/sign-in/code": { spec: "second-step", picture: "store-sign-in-code" },
  "/[...missing]": { spec: "every-page", picture: "missing" },
  // The platform's own host shows it at `/`.
  "/platform": { spec: "every-page", picture: "DOOR_PAGES" },
  "/portal/sign-in/code": { spec: "second-step", picture: "sign-in-code" },
  "/portal/cases/[id]": { spec: "main-job", picture: "portal-approve" },
  "/portal/cases/[id]/order": { spec: "checkout", picture: "portal-make-order" },
  "/portal/orders/[id]": { spec: "checkout", picture: "portal-order" },
  "/portal/patients/[id]": { spec: "patients", picture: "portal-patient" },
  "/portal/data-requests/[id]": { spec: "documents", picture: "data-request" },
  "/app/platform": { spec: "admin/home", picture: "admin-home" },
  "/app/businesses": { spec: "admin/new-business", picture: "admin-businesses" },
  "/app/consultations": { spec: "admin/consultations", picture: "admin-consultations" },
  "/app/business-orders": { spec: "admin/orders", picture: "admin-orders" },
  "/app/dispatch": { spec: "admin/dispatch", picture: "admin-dispatch" },
  "/app/clinicians": { spec: "admin/clinicians", picture: "admin-clinicians" },
  "/app/quarantine": { spec: "admin/quarantine", picture: "admin-quarantine" },
  "/app/audit": { spec: "audit", picture: "admin-audit" },
  "/app/break-glass": { spec: "audit", picture: "admin-break-glass" },
  "/app/payouts": { spec: "earnings", picture: "admin-payouts" },
  "/app/commission": { spec: "earnings", picture: "admin-commission" },
  "/app/reconciliation": { spec: "earnings", picture: "admin-reconciliation" },
  "/app/businesses/[id]": { spec: "admin/business", picture: "admin-business" },
  "/app/clinicians/[id]": { spec: "admin/clinicians", picture: "admin-clinician" },
  "/app/consultations/[id]": { spec: "admin/consultations", picture: "admin-consultation" },
  "/app/dispatch/[id]": { spec: "admin/dispatch", picture: "admin-dispatch-event" },
}

/** The stories of the component kit are there in development only. */
export const DEVELOPMENT_ONLY = ["/portal/kit", "/portal/kit/[story]"]
