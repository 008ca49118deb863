import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { EARNINGS_MODULE } from "../../../modules/earnings"
import type { EarningsModuleService } from "../../../modules/earnings/service"
import type { Problem } from "../../../modules/earnings/types"
import { loadPayments } from "../load-payments"

/**
 * Writes what the ledger does not know yet about these payments. Not compensated: an entry tells a fact, and nobody can
 * take one back; the same fact again is no second entry.
 */
export const recordPaymentsStep = createStep(
  "record-payments",
  async (payment_ids: string[], { container }) => {
    const earnings: EarningsModuleService = container.resolve(EARNINGS_MODULE)
    const problems: Problem[] = []
    let posted = 0
    for (const { business_id, ...facts } of await loadPayments(container, payment_ids)) {
      const recorded = await earnings.scoped(business_id).recordPayment(facts)
      posted += recorded.posted
      problems.push(...recorded.problems)
    }
    return new StepResponse({ posted, problems })
  },
)
