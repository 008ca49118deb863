import { env } from "../utils/env-validator"
import { exclusiveJob } from "../utils/exclusive-job"
import { offerCardsWorkflow } from "../workflows/checkout/workflows/offer-cards"

/** A key that was set at the last start reaches the regions within minutes, and so do new regions. */
const { handler, config } = exclusiveJob(
  { name: "offer-cards", schedule: "*/5 * * * *", enabled: () => env.STRIPE_API_KEY !== undefined },
  async (container) => {
    await offerCardsWorkflow(container).run()
  },
)

export { config, handler as default }
