import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

/** Answers while the process runs; touches nothing, so that a lost database never makes a supervisor kill us. */
export async function GET(_req: MedusaRequest, res: MedusaResponse) {
  res.json({ status: "ok", timestamp: new Date().toISOString() })
}
