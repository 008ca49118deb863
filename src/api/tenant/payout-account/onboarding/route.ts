import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { startOnboardingWorkflow } from "../../../../workflows/earnings/workflows/start-onboarding"
import { tenantOf } from "../../../utils/tenant"

/** A link to Stripe's pages, good for a few minutes, where the owner says who they are and where their bank is. */
export const POST = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const { result } = await startOnboardingWorkflow(req.scope).run({
    input: { business_id: tenantOf(req).business.id },
  })
  res.json({ url: result.url })
}
