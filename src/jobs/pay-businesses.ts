import { env } from "../utils/env-validator"
import { exclusiveJob } from "../utils/exclusive-job"
import { payOnScheduleWorkflow } from "../workflows/earnings/workflows/pay-on-schedule"

/** Businesses one round pays, at most; what is left waits for the next hour. */
const PER_ROUND = 500

/** Weekly and monthly payouts. */
const { handler, config } = exclusiveJob(
  { name: "pay-businesses", schedule: "23 * * * *", enabled: () => env.ENABLE_AUTO_PAYOUTS },
  async (container) => {
    await payOnScheduleWorkflow(container).run({ input: { limit: PER_ROUND } })
  },
)

export { config, handler as default }
