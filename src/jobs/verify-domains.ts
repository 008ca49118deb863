import type { MedusaContainer } from "@medusajs/framework/types"
import { env } from "../utils/env-validator"
import { checkDueDomainsWorkflow } from "../workflows/business/workflows/check-due-domains"

/** Names one round looks at, at most; what is left waits for the next minute. */
const PER_ROUND = 100

/** Looks at businesses' own domains. Rounds that overlap, here or in another process, take different rows. */
export default async function verifyDomains(container: MedusaContainer): Promise<void> {
  if (!env.ENABLE_DOMAIN_VERIFICATION) return
  await checkDueDomainsWorkflow(container).run({ input: { limit: PER_ROUND } })
}

export const config = { name: "verify-domains", schedule: "* * * * *" }
