import { exclusiveJob } from "../utils/exclusive-job"
import { workOffDataRequestsWorkflow } from "../workflows/privacy/workflows/work-off-data-requests"

/** Patients' copies and erasures that are due; whatever a killed process left half-done is taken up again. */
const { handler, config } = exclusiveJob(
  { name: "work-off-data-requests", schedule: "* * * * *" },
  async (container, signal) => {
    while (!signal.aborted) {
      const { result } = await workOffDataRequestsWorkflow(container).run()
      if (result.is_done) return
    }
  },
)

export { config, handler as default }
