import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { PLATFORM_SCOPE } from "../../../../lib/scope"
import { BUSINESS_MODULE } from "../../../../modules/business"
import type { BusinessModuleService } from "../../../../modules/business/service"
import { EARNINGS_MODULE } from "../../../../modules/earnings"
import type { EarningsModuleService } from "../../../../modules/earnings/service"
import { saveFeeTermsWorkflow } from "../../../../workflows/earnings/workflows/save-fee-terms"
import { parseInput } from "../../../utils/validate"
import { AdminSaveFeeTerms } from "../validators"

/** The business in the path; `platform` means the terms every business falls back to. @throws CodedError NOT_FOUND */
async function businessIn(req: AuthenticatedMedusaRequest): Promise<string> {
  const id = req.params.business_id ?? ""
  if (id === PLATFORM_SCOPE) return id
  return (await req.scope.resolve<BusinessModuleService>(BUSINESS_MODULE).systemOperating().retrieve(id)).id
}

async function answer(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
  business_id: string,
): Promise<void> {
  const { own, effective } = await req.scope
    .resolve<EarningsModuleService>(EARNINGS_MODULE)
    .scoped(business_id)
    .terms()
  res.json({ fee_terms: { business_id, own, effective } })
}

/** What a business is charged besides commission: its own terms, and what counts where it has none. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) =>
  answer(req, res, await businessIn(req))

/** Replaces its own terms; they count for payments captured from now on. */
export const POST = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const terms = parseInput(AdminSaveFeeTerms, req.body ?? {})
  const business_id = await businessIn(req)
  await saveFeeTermsWorkflow(req.scope).run({ input: { business_id, terms } })
  await answer(req, res, business_id)
}
