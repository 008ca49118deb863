import type { OwnRoute } from "./find-routes"

const apiKey = (name: string, description: string) => ({ type: "apiKey", in: "header", name, description })
const bearer = (description: string) => ({ type: "http", scheme: "bearer", description })

/** The ways to say who one is (CONTRACTS §3, §5, §6). */
export const SECURITY_SCHEMES = {
  publishable_key: apiKey("x-publishable-api-key", "Says whose store this is."),
  customer: bearer("A patient: POST /auth/customer/emailpass."),
  member: bearer("A member of a business: POST /auth/member/emailpass. x-business-id names the business."),
  user: bearer("A platform operator: POST /auth/user/emailpass."),
  hub_signature: apiKey(
    "x-hub-signature",
    "HMAC-SHA256 over '<ms>.<body>' with HUB_PROVISIONING_SECRET, in hex; x-hub-timestamp goes with it.",
  ),
  partner_signature: apiKey(
    "x-rxspot-signature",
    "HMAC-SHA256 over '<ms>.<body>' with the business's secret, in hex; x-rxspot-timestamp goes with it.",
  ),
  stripe_signature: apiKey("stripe-signature", "Stripe's own signature of a webhook."),
  partner_key: bearer("A partner's API key."),
  storefront_secret: apiKey("x-storefront-secret", "Proves that our own storefront is asking."),
  metrics_token: bearer("METRICS_TOKEN; a scraper on the same machine needs none."),
}

type Scheme = keyof typeof SECURITY_SCHEMES

/** The first that fits; a route under none of these is open. `customer` is added where the handler asks who it is. */
const BY_PREFIX: [string, Scheme[]][] = [
  ["/admin/hub/", ["hub_signature"]],
  ["/admin/", ["user"]],
  ["/store/", ["publishable_key"]],
  ["/tenant/invitations/accept", []],
  ["/tenant/", ["member"]],
  ["/partner/", ["partner_key"]],
  ["/webhooks/stripe", ["stripe_signature"]],
  ["/webhooks/", ["partner_signature"]],
  ["/internal/tenant-config", ["storefront_secret"]],
  ["/metrics", ["metrics_token"]],
]

/** Anybody's token will do there. */
const BY_ANYBODY = "/auth/sign-out"
const ANYBODY: Scheme[] = ["customer", "member", "user"]

/** What a route asks for, as OpenAPI's `security`; all of them together, or one of several where anybody may come. */
export function securityOf({ pattern, source }: OwnRoute): Record<string, string[]>[] {
  if (pattern === BY_ANYBODY) return ANYBODY.map((scheme) => ({ [scheme]: [] }))
  const [, schemes = []] = BY_PREFIX.find(([prefix]) => pattern.startsWith(prefix)) ?? []
  const patient: Scheme[] = pattern.startsWith("/store/") && /auth_context/.test(source) ? ["customer"] : []
  const all = [...schemes, ...patient]
  return all.length > 0 ? [Object.fromEntries(all.map((scheme) => [scheme, []]))] : []
}
