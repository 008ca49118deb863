import { exclusiveJob } from "../utils/exclusive-job"
import { reconcileEarningsWorkflow } from "../workflows/earnings/workflows/reconcile-earnings"

/** Payments changed within this time are gone through again each night. */
const LOOK_BACK_MS = 45 * 24 * 3_600_000

/** What makes sure that every captured payment is in the ledger, whatever became of its event. */
const { handler, config } = exclusiveJob(
  { name: "reconcile-earnings", schedule: "17 3 * * *" },
  async (container) => {
    const since = new Date(Date.now() - LOOK_BACK_MS).toISOString()
    await reconcileEarningsWorkflow(container).run({ input: { since } })
  },
)

export { config, handler as default }
