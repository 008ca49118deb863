import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { EARNINGS_MODULE } from "../../../modules/earnings"
import type { EarningsModuleService } from "../../../modules/earnings/service"
import { isCoded } from "../../../utils/coded-error"
import { requestPayoutWorkflow } from "../workflows/request-payout"

/** Why a scheduled payout is not made; each is normal, and the next turn comes. */
const NORMAL = ["NOTHING_TO_PAY", "BELOW_MINIMUM", "PAYOUT_IN_PROGRESS", "PAYOUT_ACCOUNT_MISSING"]

/** Makes the payouts that schedules say are due. Each is a workflow of its own, so one business never stops another. */
export const payOnScheduleStep = createStep(
  "pay-on-schedule",
  async ({ limit }: { limit: number }, { container }) => {
    const earnings: EarningsModuleService = container.resolve(EARNINGS_MODULE)
    let made = 0
    for (const account of await earnings.systemDueAccounts(limit)) {
      for (const { currency } of await earnings.scoped(account.business_id).balances())
        if (await request(container, account.business_id, currency)) made += 1
      await earnings.systemMoveToNextTurn(account)
    }
    return new StepResponse({ made })
  },
)

async function request(container: MedusaContainer, business_id: string, currency: string): Promise<boolean> {
  const input = { business_id, currency, requested_by: null }
  const { errors } = await requestPayoutWorkflow(container).run({ input, throwOnError: false })
  const [failure] = errors.map(({ error }) => error)
  if (failure && !(isCoded(failure) && NORMAL.includes(failure.public_code))) throw failure
  return failure === undefined
}
