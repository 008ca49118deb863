import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { JOB_MODULE } from "../../../modules/job"
import type { JobModuleService } from "../../../modules/job/service"

/** Every scheduled job that has ever run: when it last did, when it last succeeded, and how often it failed. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const service: JobModuleService = req.scope.resolve(JOB_MODULE)
  const runs = await service.systemListRuns()
  const jobs = runs.map((run) => ({
    name: run.name,
    schedule: run.schedule,
    outcome: run.outcome,
    started_at: run.started_at,
    last_succeeded_at: run.last_succeeded_at,
    duration_ms: run.duration_ms,
    error: run.error,
    runs: run.runs,
    failures: run.failures,
  }))
  res.json({ jobs, count: jobs.length })
}
