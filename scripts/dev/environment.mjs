import { cleanEnvironment, mergeEnvironments, readDotEnv } from "../lib/environment.mjs"
import { loadSecrets } from "../lib/secrets.mjs"

/**
 * The environment of all programs in development. What is set by hand, in the shell or in .env, wins.
 * @param {import("./options.mjs").Ports} ports
 */
export function devEnvironment(ports) {
  const byHand = mergeEnvironments(readDotEnv(), cleanEnvironment())
  const defaults = {
    TENANT_PLATFORM_BASE_DOMAIN: "localhost",
    PLATFORM_HOSTNAMES: "localhost,127.0.0.1",
    DEFAULT_FULFILLMENT_WEBHOOK_URL: `http://localhost:${ports.partner}/webhooks/rxspot`,
    BACKEND_URL: `http://localhost:${ports.backend}`,
    MEDUSA_BACKEND_URL: `http://localhost:${ports.backend}`,
    STOREFRONT_URL_TEMPLATE: `http://{host}:${ports.storefront}`,
    MEDUSA_DISABLE_TELEMETRY: "true",
    AUTO: "1",
  }
  const env = mergeEnvironments(defaults, loadSecrets(), byHand)
  // Set by a shell or a CI for other ends, and would make a development server half a production one.
  delete env.NODE_ENV
  delete env.PORT
  return env
}
