import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { applyStripeEventWorkflow } from "../../../workflows/earnings/workflows/apply-stripe-event"

const NOT_CONFIGURED = {
  code: "STRIPE_WEBHOOK_NOT_CONFIGURED",
  message: "Stripe's webhooks are switched off: this server has no secret to verify them with.",
}

/** Stripe tells what became of accounts, transfers and payouts; its signature is its proof. */
export const POST = async (req: MedusaRequest, res: MedusaResponse) => {
  const { result } = await applyStripeEventWorkflow(req.scope).run({
    input: { raw_body: req.rawBody.toString("utf8"), signature: req.get("stripe-signature") },
  })
  if (result === null) res.status(501).json(NOT_CONFIGURED)
  else res.json(result)
}
