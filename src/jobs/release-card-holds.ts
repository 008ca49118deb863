import { env } from "../utils/env-validator"
import { exclusiveJob } from "../utils/exclusive-job"
import { releaseCardHoldsWorkflow } from "../workflows/checkout/workflows/release-card-holds"

/** Payments one round ends, at most; what is left waits for the next. */
const PER_ROUND = 200

/** What a card holds for a cart that became no order is given back within two hours. */
const { handler, config } = exclusiveJob(
  { name: "release-card-holds", schedule: "23 * * * *", enabled: () => env.STRIPE_API_KEY !== undefined },
  async (container) => {
    await releaseCardHoldsWorkflow(container).run({ input: { limit: PER_ROUND } })
  },
)

export { config, handler as default }
