import { randomBytes } from "node:crypto"
import type { Env } from "./env-validator"
import { dataFolder, UPLOADS } from "./data-folder"

/**
 * Medusa's own infrastructure: on Redis where there is Redis (always in production), in memory otherwise.
 * Cache and locks use the first address, events, workflows and jobs the second (CONTRACTS §1).
 */
export function infrastructureModules(env: Env) {
  return [
    ...(env.REDIS_URL ? onRedis(env, env.REDIS_URL) : inMemory()),
    notification(env),
    uploads(env),
    ...cardPayments(env),
  ]
}

function onRedis(env: Env, shared: string) {
  const cache = env.REDIS_CACHE_URL ?? shared
  const jobs = env.REDIS_JOB_URL ?? shared
  return [
    {
      resolve: "@medusajs/medusa/caching",
      options: {
        providers: [
          {
            resolve: "@medusajs/medusa/caching-redis",
            id: "caching-redis",
            is_default: true,
            options: { redisUrl: cache },
          },
        ],
      },
    },
    // Steps of a sign-in wait here; the second may reach another process than the first.
    { resolve: "@medusajs/medusa/cache-redis", options: { redisUrl: cache } },
    {
      resolve: "@medusajs/medusa/locking",
      options: {
        providers: [
          {
            resolve: "@medusajs/medusa/locking-redis",
            id: "locking-redis",
            is_default: true,
            options: { redisUrl: cache },
          },
        ],
      },
    },
    { resolve: "@medusajs/medusa/event-bus-redis", options: { redisUrl: jobs } },
    { resolve: "@medusajs/medusa/workflow-engine-redis", options: { redis: { redisUrl: jobs } } },
  ]
}

function inMemory() {
  return [{ resolve: "@medusajs/medusa/caching", options: { in_memory: { enable: true } } }]
}

/** SendGrid where there is a key; else every mail is a file that a developer can open. */
function notification(env: Env) {
  const sender = { from: `${env.FROM_NAME} <${env.FROM_EMAIL}>` }
  const provider = env.SENDGRID_API_KEY
    ? {
        resolve: "./src/modules/mail-sendgrid",
        id: "sendgrid",
        options: {
          ...sender,
          channels: ["email"],
          api_key: env.SENDGRID_API_KEY,
          base_url: env.SENDGRID_BASE_URL,
        },
      }
    : {
        resolve: "./src/modules/mail-file",
        id: "mail-file",
        options: { ...sender, channels: ["email"], directory: dataFolder("mail") },
      }
  return { resolve: "@medusajs/medusa/notification", options: { providers: [provider] } }
}

/** Pictures of products, and Medusa's exports; served by `src/api/static`. */
function uploads({ MEDUSA_BACKEND_URL, PORT }: Env) {
  const options = {
    backend_url: new URL("/static", MEDUSA_BACKEND_URL ?? `http://localhost:${PORT}`).href,
    upload_dir: UPLOADS,
    private_upload_dir: UPLOADS,
  }
  const provider = { resolve: "@medusajs/medusa/file-local", id: "local", options }
  return { resolve: "@medusajs/medusa/file", options: { providers: [provider] } }
}

/** Stripe at checkout where there is a key; Medusa's manual provider is there in any case. */
function cardPayments({ STRIPE_API_KEY, STRIPE_API_BASE, STRIPE_WEBHOOK_SECRET }: Env) {
  if (!STRIPE_API_KEY) return []
  const stripe = {
    resolve: "./src/modules/payment-stripe",
    id: "stripe",
    options: {
      apiKey: STRIPE_API_KEY,
      // Medusa's provider warns without one; nothing verifies against a word that nobody knows.
      webhookSecret: STRIPE_WEBHOOK_SECRET ?? randomBytes(32).toString("hex"),
      // Authorised at checkout, taken once the order stands: a cart that is refused in between costs nobody money.
      capture: false,
      automaticPaymentMethods: true,
      api_base: STRIPE_API_BASE,
      timeout_ms: 8_000,
    },
  }
  return [{ resolve: "@medusajs/medusa/payment", options: { providers: [stripe] } }]
}
