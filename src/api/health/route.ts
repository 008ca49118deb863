import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { probeServices } from "../utils/probe-services"

/** `GET /health` (CONTRACTS §2): 200 when every configured service answers within 2 s, 503 otherwise. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const report = await probeServices(req.scope)
  res.status(report.status === "ok" ? 200 : 503).json(report)
}
