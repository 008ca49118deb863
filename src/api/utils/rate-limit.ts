import { createHmac } from "node:crypto"
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { addressForLimits } from "../../lib/client-address"
import {
  RATE_LIMITS,
  rateLimitHeaders,
  refusalMessage,
  tightest,
  type RateLimit,
  type RateLimitName,
  type Standing,
} from "../../lib/rate-limits"
import { env } from "../../utils/env-validator"
import { RateLimiters } from "../../utils/rate-limiters"
import { salesChannelOf } from "./tenant"
import { visitorOf } from "./visitor"

let shared: RateLimiters | undefined

/**
 * Refuses with 429 what goes beyond these limits (CONTRACTS §6). They are asked in this order, and the first refusal
 * ends it: an address that is out of attempts must not use up the attempts of the account it is guessing at.
 */
export const limitRate =
  (...names: RateLimitName[]) =>
  async (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): Promise<void> => {
    if (!env.ENABLE_RATE_LIMITS) return next()
    const limiters = limitersFor(req)
    const standings: Standing[] = []
    for (const name of names) {
      const rule: RateLimit = RATE_LIMITS[name]
      const key = keyFor(rule, req)
      if (!key) continue
      const standing = await limiters.take(name, key)
      standings.push(standing)
      if (!standing.allowed) break
      if (rule.only_failures) {
        res.once("finish", () => {
          // A count that cannot be taken back runs out by itself.
          if (res.statusCode < 400) limiters.giveBack(name, key).catch(() => undefined)
        })
      }
    }
    const told = tightest(standings)
    if (told) res.set(rateLimitHeaders(told))
    if (!told || told.allowed) return next()
    res.status(429).json({ code: "RATE_LIMITED", message: refusalMessage(told.reset_ms) })
  }

function limitersFor(req: MedusaRequest): RateLimiters {
  const logger = req.scope.resolve(ContainerRegistrationKeys.LOGGER)
  return (shared ??= new RateLimiters(env.REDIS_CACHE_URL ?? env.REDIS_URL, logger))
}

/** Whose count it is; null when this request has nobody to count for. Hashed: Redis needs no address and no e-mail. */
function keyFor({ per }: RateLimit, req: MedusaRequest): string | null {
  const parts = subject(per, req)
  return parts && createHmac("sha256", env.COOKIE_SECRET).update(JSON.stringify(parts)).digest("base64url")
}

function subject(per: RateLimit["per"], req: MedusaRequest): string[] | null {
  const { address, is_shared, host } = visitorOf(req)
  const tenant = salesChannelOf(req) ?? host
  switch (per) {
    case "address":
      return is_shared && salesChannelOf(req)
        ? null
        : [tenant, address ? addressForLimits(address) : "unknown"]
    case "storefront":
      return is_shared ? [tenant] : null
    case "account": {
      const account = accountOf(req.body)
      return account ? [account] : null
    }
    case "customer":
      return actorOf(req)
  }
}

/** The login in a body, in one spelling: sign-in calls it `email`, a password reset `identifier`. */
function accountOf(body: unknown): string | null {
  if (typeof body !== "object" || body === null) return null
  const named = "email" in body ? body.email : "identifier" in body ? body.identifier : null
  return typeof named === "string" && named.trim() ? named.trim().toLowerCase() : null
}

function actorOf(req: MedusaRequest): string[] | null {
  const context = "auth_context" in req ? req.auth_context : null
  const is_actor = typeof context === "object" && context !== null && "actor_id" in context
  return is_actor && typeof context.actor_id === "string" ? [context.actor_id] : null
}
