import { exclusiveJob } from "../utils/exclusive-job"
import { releaseEarningsWorkflow } from "../workflows/earnings/workflows/release-earnings"

/** Pending earnings become available soon after delivery. */
const { handler, config } = exclusiveJob(
  { name: "release-earnings", schedule: "*/10 * * * *" },
  async (container) => {
    await releaseEarningsWorkflow(container).run({ input: { per_page: 500 } })
  },
)

export { config, handler as default }
