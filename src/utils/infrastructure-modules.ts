import type { Env } from "./env-validator"

/**
 * Medusa's own infrastructure: on Redis where there is Redis (always in production), in memory otherwise.
 * Cache and locks use the first address, events, workflows and jobs the second (CONTRACTS §1).
 */
export function infrastructureModules(env: Env) {
  return [...(env.REDIS_URL ? onRedis(env, env.REDIS_URL) : inMemory()), notification(env)]
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
    : { resolve: "./src/modules/mail-file", id: "mail-file", options: { ...sender, channels: ["email"] } }
  return { resolve: "@medusajs/medusa/notification", options: { providers: [provider] } }
}
