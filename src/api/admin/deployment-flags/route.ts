import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { env } from "../../../utils/env-validator"
import { variables } from "../../../utils/env/variables"

/** The switches of the environment that an operator asks about; nothing else of it is shown. */
const SHOWN = [
  "ENABLE_CONSULT_GATING",
  "CHECKOUT_ENABLED",
  "ENABLE_DOMAIN_VERIFICATION",
  "ENABLE_AUTO_PAYOUTS",
  "PHI_ENCRYPTION_ENABLED",
  "ENABLE_RATE_LIMITS",
  "REQUIRE_MFA",
] as const

/** What this deployment does and does not, with what each switch means. */
export const GET = async (_req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const flags = SHOWN.map((name) => ({ name, on: env[name], about: variables[name].about }))
  res.json({ flags, count: flags.length })
}
