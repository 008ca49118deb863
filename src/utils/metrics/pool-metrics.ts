import { Gauge } from "prom-client"
import { registry } from "./registry"

type Pool = { numUsed(): number; numFree(): number; numPendingAcquires(): number }

const connections = new Gauge({
  name: "rxspot_database_pool_connections",
  help: "Connections of this process's pool; waiting are queries that want one.",
  labelNames: ["state"],
  registers: [registry],
})

/** @param knex the connection all modules share */
export function measurePool(knex: unknown): void {
  const pool = poolOf(knex)
  if (!pool) return
  connections.set({ state: "used" }, pool.numUsed())
  connections.set({ state: "idle" }, pool.numFree())
  connections.set({ state: "waiting" }, pool.numPendingAcquires())
}

function poolOf(knex: unknown): Pool | null {
  if (typeof knex !== "function" || !("client" in knex)) return null
  const { client } = knex
  if (typeof client !== "object" || client === null || !("pool" in client)) return null
  return isPool(client.pool) ? client.pool : null
}

const isPool = (value: unknown): value is Pool =>
  typeof value === "object" && value !== null && "numUsed" in value && "numPendingAcquires" in value
