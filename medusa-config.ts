import { defineConfig, Modules } from "@medusajs/framework/utils"
import { SEALED_TABLES } from "./src/phi/sealed-tables"
import { logger } from "./src/utils/context-logger"
import { env } from "./src/utils/env-validator"
import { documentOptions } from "./src/utils/document-options"
import { databaseOptions } from "./src/utils/database-options"
import { infrastructureModules } from "./src/utils/infrastructure-modules"

const phi = {
  current: env.ENCRYPTION_KEY_CURRENT,
  old: env.ENCRYPTION_KEY_OLD,
  enabled: env.PHI_ENCRYPTION_ENABLED,
}
const privacy = {
  phi,
  sealed_tables: SEALED_TABLES,
  retention_days: env.CLINICAL_RETENTION_DAYS,
  cooling_off_hours: env.ERASURE_COOLING_OFF_HOURS,
}
const direct_url = env.DATABASE_DIRECT_URL

module.exports = defineConfig({
  logger,
  projectConfig: {
    databaseUrl: env.DATABASE_URL,
    databaseDriverOptions: databaseOptions(env),
    redisUrl: env.REDIS_URL,
    workerMode: env.MEDUSA_WORKER_MODE,
    sessionOptions: { ttl: env.SESSION_IDLE_PORTAL * 60_000, rolling: true },
    http: {
      // The longest anybody may be away; `fresh-sign-in.ts` holds members to less.
      jwtExpiresIn: `${Math.max(env.SESSION_IDLE_STORE, env.SESSION_IDLE_PORTAL)}m`,
      jwtSecret: env.JWT_SECRET,
      cookieSecret: env.COOKIE_SECRET,
      storeCors: env.STORE_CORS,
      adminCors: env.ADMIN_CORS,
      authCors: env.AUTH_CORS,
      authMethodsPerActor: { user: ["emailpass"], customer: ["emailpass"], member: ["emailpass"] },
    },
  },
  admin: { backendUrl: env.MEDUSA_BACKEND_URL ?? "/" },
  featureFlags: { caching: true },
  modules: [
    ...infrastructureModules(env),
    {
      resolve: "@medusajs/medusa/auth",
      options: {
        providers: [{ resolve: "@medusajs/medusa/auth-emailpass", id: "emailpass" }],
        mfa: {
          encryption_key: env.AUTH_MFA_ENCRYPTION_KEY,
          disable_policy: "challenge",
          providers: [{ id: "totp", options: { issuer: "TheRxSpot" } }],
        },
      },
    },
    { resolve: "./src/modules/business", options: { phi, direct_url, dns_servers: env.DNS_SERVERS } },
    { resolve: "./src/modules/consultation", options: { phi } },
    { resolve: "./src/modules/order-desk" },
    { resolve: "./src/modules/coupon" },
    { resolve: "./src/modules/catalogue", options: { direct_url, cache_mb: env.PRODUCT_CACHE_MB } },
    { resolve: "./src/modules/access" },
    { resolve: "./src/modules/job", options: { direct_url, job_timeout_ms: env.JOB_TIMEOUT } },
    { resolve: "./src/modules/document", options: { phi, ...documentOptions(env) } },
    { resolve: "./src/modules/audit", options: { phi } },
    { resolve: "./src/modules/privacy", options: privacy },
    {
      resolve: "./src/modules/earnings",
      options: {
        phi,
        stripe_api_key: env.STRIPE_API_KEY,
        stripe_api_base: env.STRIPE_API_BASE,
        stripe_webhook_secret: env.STRIPE_WEBHOOK_SECRET,
        stripe_timeout_ms: 20_000,
      },
    },
    {
      resolve: "./src/modules/dispatch",
      dependencies: ["business", Modules.NOTIFICATION],
      options: {
        phi,
        direct_url,
        concurrency: env.WORKER_CONCURRENCY,
        job_timeout_ms: env.JOB_TIMEOUT,
        worker_mode: env.MEDUSA_WORKER_MODE,
        production: env.NODE_ENV === "production",
        autostart: env.NODE_ENV !== "test",
        default_url: env.DEFAULT_FULFILLMENT_WEBHOOK_URL,
        default_secret: env.OUTBOX_SIGNING_SECRET,
        default_status_secret: env.PARTNER_STATUS_WEBHOOK_SECRET,
        default_email: env.DEFAULT_FULFILLMENT_EMAIL,
      },
    },
  ],
})
