import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { env } from "../../utils/env-validator"
import { pingRedis } from "../../utils/ping-redis"

/** How long a service may take to answer, ms (CONTRACTS §2). */
const PROBE_TIMEOUT_MS = 2000

type ServiceState = "connected" | "disconnected" | "not_configured"

export type HealthReport = {
  status: "ok" | "degraded"
  timestamp: string
  services: { database: ServiceState; redis: ServiceState }
}

/** Asks every service at once; an error is an answer too. */
export async function probeServices(container: MedusaContainer): Promise<HealthReport> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const [database, redis] = await Promise.all([
    answers(knex.raw("select 1")),
    env.REDIS_URL ? answers(pingRedis(env.REDIS_URL)) : ("not_configured" as const),
  ])
  const status = database === "connected" && redis !== "disconnected" ? "ok" : "degraded"
  return { status, timestamp: new Date().toISOString(), services: { database, redis } }
}

async function answers(question: PromiseLike<unknown>): Promise<ServiceState> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<ServiceState>((resolve) => {
    timer = setTimeout(() => resolve("disconnected"), PROBE_TIMEOUT_MS)
  })
  const asked = Promise.resolve(question).then(
    (): ServiceState => "connected",
    (): ServiceState => "disconnected",
  )
  try {
    return await Promise.race([asked, late])
  } finally {
    clearTimeout(timer)
  }
}
