import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { metricsAccess } from "../../lib/metrics-access"
import { notFound, unauthorized } from "../../utils/coded-error"
import { env } from "../../utils/env-validator"
import { measurePool } from "../../utils/metrics/pool-metrics"
import { registry } from "../../utils/metrics/registry"
import { pingRedis } from "../../utils/ping-redis"
import { rememberBriefly } from "../../utils/remember-briefly"
import { showPlatform } from "./platform-gauges"
import { askPlatform } from "./platform-numbers"

/** However many scrape, the database is asked this seldom, ms. */
const REMEMBERED_MS = 5000
/** A scrape must not hang on what it reports as down, ms. */
const PATIENCE_MS = 3000

const redisAnswers = async (): Promise<boolean | null> =>
  env.REDIS_URL
    ? pingRedis(env.REDIS_URL).then(
        () => true,
        () => false,
      )
    : null

let remembered: (() => Promise<void>) | undefined

/** `GET /metrics`, for Prometheus: with `METRICS_TOKEN`, or from this machine itself (docs/observability.md). */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const access = metricsAccess({ socket: req.socket.remoteAddress, headers: req.headers }, env.METRICS_TOKEN)
  if (access === "hidden") throw notFound("There is nothing here.")
  if (access === "refused") throw unauthorized("Send METRICS_TOKEN as Authorization: Bearer <token>.")
  remembered ??= rememberBriefly(REMEMBERED_MS, async () => {
    const asked = Promise.race([askPlatform(req.scope), late()]).catch(() => null)
    showPlatform(await asked, await redisAnswers())
  })
  await remembered()
  measurePool(req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION))
  res.setHeader("content-type", registry.contentType)
  res.send(await registry.metrics())
}

const late = () => new Promise<null>((resolve) => setTimeout(() => resolve(null), PATIENCE_MS).unref())
