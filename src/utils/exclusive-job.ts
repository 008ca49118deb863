import type { MedusaContainer } from "@medusajs/framework/types"
import { JOB_MODULE } from "../modules/job"
import type { JobModuleService } from "../modules/job/service"
import type { ScheduledJob } from "../modules/job/types"

type ExclusiveJob = ScheduledJob & {
  /** Asked before each run; a job that is switched off takes no lock and leaves no trace. */
  enabled?: () => boolean
}

type JobHandler = (container: MedusaContainer) => Promise<void>

const handlers = new WeakSet<JobHandler>()

/**
 * A job that runs once for each moment of its schedule, however many processes there are, and never beside itself
 * (docs/decisions/018-one-job-at-a-time.md). A file in `src/jobs` exports what it answers:
 *
 *     const { handler, config } = exclusiveJob({ name: "…", schedule: "* * * * *" }, async (container, signal) => { … })
 *     export { config, handler as default }
 *
 * @param work is told by `signal` to end: after JOB_TIMEOUT, when its lock is lost, when the process stops. After a crash
 *   it may be run again for the same moment, so it looks for what is due instead of trusting the clock.
 */
export function exclusiveJob(
  { name, schedule, enabled = () => true }: ExclusiveJob,
  work: (container: MedusaContainer, signal: AbortSignal) => Promise<void>,
) {
  const handler: JobHandler = async (container) => {
    if (!enabled()) return
    const jobs: JobModuleService = container.resolve(JOB_MODULE)
    await jobs.systemRunExclusively({ name, schedule }, (signal) => work(container, signal))
  }
  handlers.add(handler)
  return { handler, config: { name, schedule } }
}

/** Whether a job's handler came from `exclusiveJob`; a test asks it of each. */
export const isExclusive = (handler: JobHandler): boolean => handlers.has(handler)
