import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { isStopping } from "../../utils/stopping"
import { hasPendingMigrations } from "../../utils/pending-migrations"
import { probeServices } from "../../utils/probe-services"

/** `/health`, and migrations applied; 503 from SIGTERM on, so that a load balancer stops sending requests. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const report = await probeServices(req.scope)
  const connected = report.status === "ok"
  const migrations = !connected ? "unknown" : (await hasPendingMigrations(req.scope)) ? "pending" : "applied"
  const stopping = isStopping()
  const ready = connected && migrations === "applied" && !stopping
  res.status(ready ? 200 : 503).json({ ...report, status: ready ? "ok" : "degraded", migrations, stopping })
}
