import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { receiveCallback } from "./receive-callback"

const NOT_CONFIGURED = {
  code: "PARTNER_WEBHOOK_NOT_CONFIGURED",
  message:
    "Callbacks are switched off: neither the business nor this server has a secret to verify them with.",
}

/** A partner reports where a case stands; its signature is its proof (CONTRACTS §5). */
export const POST = async (req: MedusaRequest, res: MedusaResponse) => {
  const answer = await receiveCallback(req.scope, {
    timestamp: req.get("x-rxspot-timestamp"),
    signature: req.get("x-rxspot-signature"),
    raw_body: req.rawBody,
  })
  if (answer === "NOT_CONFIGURED") res.status(501).json(NOT_CONFIGURED)
  else res.json(answer)
}
