import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { env } from "../../../../utils/env-validator"
import { provisionSigned } from "./provision-signed"

/** The Hub has no account here: its signature is its proof (CONTRACTS §3). */
export const AUTHENTICATE = false

const NOT_CONFIGURED = {
  code: "HUB_PROVISIONING_NOT_CONFIGURED",
  message: "Provisioning is switched off: HUB_PROVISIONING_SECRET is not set on this server.",
}

/** Opens a store for a new business, or answers as before when it is there: safe to repeat. */
export const POST = async (req: MedusaRequest, res: MedusaResponse) => {
  const secret = env.HUB_PROVISIONING_SECRET
  if (!secret) {
    res.status(501).json(NOT_CONFIGURED)
    return
  }
  const answer = await provisionSigned(req.scope, {
    secret,
    timestamp: req.get("x-hub-timestamp"),
    signature: req.get("x-hub-signature"),
    raw_body: req.rawBody,
  })
  res.status(answer.idempotent ? 200 : 201).json(answer)
}
