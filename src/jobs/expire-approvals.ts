import { exclusiveJob } from "../utils/exclusive-job"
import { expireDueWorkflow } from "../workflows/consultation/workflows/expire-due"

/** Of one business in one round; what is left waits for the next. */
const PER_ROUND = 500

/** Ends approvals whose day has come, and gives cases whose claim ran out back to the queue. */
const { handler, config } = exclusiveJob(
  { name: "expire-approvals", schedule: "* * * * *" },
  async (container) => {
    await expireDueWorkflow(container).run({ input: { limit: PER_ROUND } })
  },
)

export { config, handler as default }
