import { randomBytes } from "node:crypto"
import { Program } from "./program"

/** Counts as public (private-machine.sh gives it to this machine alone). */
export const PARTNER_ADDRESS = process.env.PARTNER_ADDRESS ?? ""
export const PARTNER_PORT = 7000
export const API_HOST = "api.therxspot.com"
export const STORE_HOST = "best-health.therxspot.com"

const secret = (bytes = 48) => randomBytes(bytes).toString("hex")

/** What a production deployment sets, as in .env.template. */
export const productionEnvironment = (database_url: string): Record<string, string> => ({
  NODE_ENV: "production",
  DATABASE_URL: database_url,
  DATABASE_POOL_MIN: "1",
  DATABASE_POOL_MAX: "15",
  REDIS_URL: "redis://127.0.0.1:6379",
  REDIS_CACHE_URL: "redis://127.0.0.1:6379/1",
  REDIS_JOB_URL: "redis://127.0.0.1:6379/2",
  JWT_SECRET: secret(),
  COOKIE_SECRET: secret(),
  ENCRYPTION_KEY_CURRENT: secret(32),
  STORE_CORS: "https://*.therxspot.com",
  ADMIN_CORS: "https://admin.therxspot.com",
  AUTH_CORS: "https://admin.therxspot.com,https://*.therxspot.com",
  MEDUSA_BACKEND_URL: `https://${API_HOST}`,
  PLATFORM_HOSTNAMES: `therxspot.com,${API_HOST},admin.therxspot.com`,
  TENANT_PLATFORM_BASE_DOMAIN: "therxspot.com",
  TRUST_PROXY: "1",
  STOREFRONT_SHARED_SECRET: secret(),
  HUB_PROVISIONING_SECRET: secret(),
  OUTBOX_SIGNING_SECRET: secret(),
  PARTNER_STATUS_WEBHOOK_SECRET: secret(),
  DEFAULT_FULFILLMENT_WEBHOOK_URL: `http://${PARTNER_ADDRESS}:${PARTNER_PORT}/webhooks/rx`,
  // What a killed worker held is taken up this much later.
  JOB_TIMEOUT: "5000",
  MEDUSA_DISABLE_TELEMETRY: "true",
  XDG_CONFIG_HOME: "/tmp/rxspot-deploy-config",
})

type Replica = { name: string; port: number; mode: "server" | "worker"; env: Record<string, string> }

/** One process of the backend. */
export const replica = ({ name, port, mode, env }: Replica): Program =>
  new Program({
    name,
    command: process.execPath,
    args: ["scripts/start.mjs"],
    env: { ...env, PORT: String(port), MEDUSA_WORKER_MODE: mode },
  })

/** The same, as an orchestrator starts it on a new machine: the migration first. */
export const migratingReplica = (given: Replica): Program => {
  const { spec } = replica(given)
  const args = ["-c", "node scripts/migrate.mjs && exec node scripts/start.mjs"]
  return new Program({ ...spec, command: "/bin/sh", args })
}
