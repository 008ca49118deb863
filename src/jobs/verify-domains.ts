import { env } from "../utils/env-validator"
import { exclusiveJob } from "../utils/exclusive-job"
import { checkDueDomainsWorkflow } from "../workflows/business/workflows/check-due-domains"

/** Names one round looks at, at most; what is left waits for the next minute. */
const PER_ROUND = 100

/** Looks at businesses' own domains. */
const { handler, config } = exclusiveJob(
  { name: "verify-domains", schedule: "* * * * *", enabled: () => env.ENABLE_DOMAIN_VERIFICATION },
  async (container) => {
    await checkDueDomainsWorkflow(container).run({ input: { limit: PER_ROUND } })
  },
)

export { config, handler as default }
