import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { EARNINGS_MODULE } from "../../../modules/earnings"
import type { EarningsModuleService } from "../../../modules/earnings/service"
import type { FeeTermsRow } from "../../../modules/earnings/types"

export type SaveFeeTermsInput = { business_id: string; terms: FeeTermsRow }

/** Writes what a business, or with `platform` every business, is charged from now on. */
export const saveFeeTermsStep = createStep(
  "save-fee-terms",
  async ({ business_id, terms }: SaveFeeTermsInput, { container }) => {
    const operating = container.resolve<EarningsModuleService>(EARNINGS_MODULE).systemOperating()
    const before = await operating.saveTerms(business_id, terms)
    return new StepResponse({ business_id }, { business_id, terms: before })
  },
  async (before, { container }) => {
    if (!before) return
    const operating = container.resolve<EarningsModuleService>(EARNINGS_MODULE).systemOperating()
    await operating.saveTerms(before.business_id, before.terms)
  },
)
