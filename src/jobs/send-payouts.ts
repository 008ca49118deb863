import { exclusiveJob } from "../utils/exclusive-job"
import { sendDuePayoutsWorkflow } from "../workflows/earnings/workflows/send-due-payouts"

/** Payouts one round asks about, at most. */
const PER_ROUND = 100

/** Finishes payouts that a crash or a silent provider has left open. */
const { handler, config } = exclusiveJob(
  { name: "send-payouts", schedule: "*/2 * * * *" },
  async (container) => {
    await sendDuePayoutsWorkflow(container).run({ input: { limit: PER_ROUND } })
  },
)

export { config, handler as default }
