import { platformDomain } from "../../lib/hostnames"
import { env } from "../../utils/env-validator"

/** Where a browser finds the storefront that answers on `hostname`. */
export const storefrontUrl = (hostname: string): string =>
  env.STOREFRONT_URL_TEMPLATE.replaceAll("{host}", hostname)

/** The hostname every business gets from the platform. */
export const platformHostname = (handle: string): string =>
  platformDomain(handle, env.TENANT_PLATFORM_BASE_DOMAIN)

/** The portal of staff and clinicians; it lives on the platform's first hostname. */
export const portalUrl = (): string => `${storefrontUrl(env.PLATFORM_HOSTNAMES[0] ?? "localhost")}/portal`

/** The portal's page on which an invitation is accepted. */
export const invitationUrl = (token: string): string =>
  `${portalUrl()}/invitation?token=${encodeURIComponent(token)}`
