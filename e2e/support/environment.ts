import { randomBytes } from "node:crypto"
import { freePort } from "../../scripts/lib/ports.mjs"
import { testEnvironment } from "../../scripts/test/environment.mjs"

export type Ports = { backend: number; storefront: number; partner: number }

export async function choosePorts(): Promise<Ports> {
  return { backend: await freePort(), storefront: await freePort(), partner: await freePort() }
}

const secret = (bytes = 48) => randomBytes(bytes).toString("hex")

/**
 * One environment for all programs of the stack, with every setting a deployment makes. The backend calls itself
 * `development` for two things that production refuses, both rightly: to deliver to a partner on loopback, and
 * a session cookie without https.
 */
export function stackEnvironment(ports: Ports, database_url: string, redis_url: string): NodeJS.ProcessEnv {
  const backend = `http://localhost:${ports.backend}`
  const storefront = `http://localhost:${ports.storefront}`
  return testEnvironment({
    NODE_ENV: "development",
    DATABASE_URL: database_url,
    REDIS_URL: redis_url,
    JWT_SECRET: secret(),
    COOKIE_SECRET: secret(),
    ENCRYPTION_KEY_CURRENT: secret(32),
    HUB_PROVISIONING_SECRET: secret(),
    STOREFRONT_SHARED_SECRET: secret(),
    OUTBOX_SIGNING_SECRET: secret(),
    PARTNER_STATUS_WEBHOOK_SECRET: secret(),
    STORE_CORS: storefront,
    ADMIN_CORS: backend,
    AUTH_CORS: `${backend},${storefront}`,
    BACKEND_URL: backend,
    MEDUSA_BACKEND_URL: backend,
    STOREFRONT_URL_TEMPLATE: `http://{host}:${ports.storefront}`,
    TENANT_PLATFORM_BASE_DOMAIN: "localhost",
    PLATFORM_HOSTNAMES: "localhost,127.0.0.1",
    DOCUMENT_STORAGE_PATH: ".data/e2e-documents",
    DEFAULT_FULFILLMENT_WEBHOOK_URL: `http://localhost:${ports.partner}/webhooks/rxspot`,
  })
}
