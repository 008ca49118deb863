import type { CheckRules } from "../../modules/business/domain-checks"
import { env } from "../../utils/env-validator"

/** Where businesses' own domains point. */
export const cnameTarget = (): string =>
  env.PLATFORM_CNAME_TARGET ?? `domains.${env.TENANT_PLATFORM_BASE_DOMAIN}`

/** The platform's hosts and base domains: no business may claim any of them, nor anything in their zones. */
export const platformNames = (): string[] => [
  ...env.PLATFORM_HOSTNAMES,
  env.TENANT_PLATFORM_BASE_DOMAIN,
  cnameTarget(),
]

/** Read at each use: whether claims have to prove themselves. */
export const checkRules = (): CheckRules => ({
  cname_target: cnameTarget(),
  verify: env.ENABLE_DOMAIN_VERIFICATION,
})
