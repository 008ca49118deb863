import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

/** Does nothing, so that all there is to measure is what stands in front of it. */
export const GET = (_req: MedusaRequest, res: MedusaResponse) => {
  res.json({ ok: true })
}
