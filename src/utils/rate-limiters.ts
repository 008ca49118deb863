import { Redis } from "ioredis"
import {
  RateLimiterMemory,
  RateLimiterRedis,
  RateLimiterRes,
  type RateLimiterAbstract,
} from "rate-limiter-flexible"
import { RATE_LIMITS, type RateLimitName, type Standing } from "../lib/rate-limits"

type Logger = { warn(message: string): void; info(message: string): void }

/** How long a request may wait for Redis before it is counted in memory, ms. */
const REDIS_ANSWER_MS = 500

/** Counts attempts: in Redis for all processes together, and in this process alone while Redis is away. */
export class RateLimiters {
  private readonly limiters = new Map<RateLimitName, RateLimiterAbstract>()
  private readonly redis: Redis | undefined
  /** Settles with the first word of Redis, good or bad: the first attempts of all must not be counted elsewhere. */
  private readonly first_word: Promise<void>

  /** @param url Redis' address; without it this process counts alone */
  constructor(url: string | undefined, logger: Logger) {
    this.redis = url ? connect(url, logger) : undefined
    this.first_word = this.redis ? firstWordOf(this.redis) : Promise.resolve()
  }

  /** Counts one attempt. */
  async take(name: RateLimitName, key: string): Promise<Standing> {
    await this.first_word
    const limit = RATE_LIMITS[name].points
    const result = await this.limiter(name)
      .consume(key)
      .then((counted) => ({ counted, allowed: true }), refused)
    const { remainingPoints, msBeforeNext } = result.counted
    return { limit, remaining: Math.max(0, remainingPoints), reset_ms: msBeforeNext, allowed: result.allowed }
  }

  /** Takes one attempt back. */
  async giveBack(name: RateLimitName, key: string): Promise<void> {
    await this.limiter(name).reward(key)
  }

  close(): void {
    this.redis?.disconnect()
  }

  private limiter(name: RateLimitName): RateLimiterAbstract {
    const known = this.limiters.get(name)
    if (known) return known
    const { points, seconds } = RATE_LIMITS[name]
    const options = { points, duration: seconds, keyPrefix: `rxspot:limit:${name}` }
    const memory = new RateLimiterMemory(options)
    const made = this.redis
      ? new RateLimiterRedis({
          ...options,
          storeClient: this.redis,
          rejectIfRedisNotReady: true,
          insuranceLimiter: memory,
        })
      : memory
    this.limiters.set(name, made)
    return made
  }
}

/** A full count arrives as a rejection that is no error. */
function refused(reason: unknown): { counted: RateLimiterRes; allowed: false } {
  if (reason instanceof RateLimiterRes) return { counted: reason, allowed: false }
  throw reason
}

function firstWordOf(redis: Redis): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, REDIS_ANSWER_MS)
    for (const word of ["ready", "error", "close"]) {
      redis.once(word, () => {
        clearTimeout(timer)
        resolve()
      })
    }
  })
}

/** A connection that fails fast, and says once that Redis is gone and once that it is back. */
function connect(url: string, logger: Logger): Redis {
  const redis = new Redis(url, {
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    commandTimeout: REDIS_ANSWER_MS,
    retryStrategy: (attempt) => Math.min(attempt * 200, 2000),
  })
  let is_gone = false
  // The address is left out: it may hold a password.
  const gone = () => {
    if (!is_gone) logger.warn("Rate limits: Redis is gone; each process counts for itself until it is back.")
    is_gone = true
  }
  redis.on("error", gone)
  redis.on("close", gone)
  redis.on("ready", () => {
    if (is_gone) logger.info("Rate limits: Redis is back.")
    is_gone = false
  })
  return redis
}
