import type { InferTypeOf } from "@medusajs/framework/types"
import type { JobRun } from "./models/job-run"

export type JobRunRow = InferTypeOf<typeof JobRun>

export type JobModuleOptions = {
  /** PostgreSQL without a pooler; the pool's own address when absent. */
  direct_url?: string
  job_timeout_ms: number
}

export type ScheduledJob = {
  /** Lower-case words with hyphens, one job's alone. */
  name: string
  /** Cron with five fields or, seconds first, six. */
  schedule: string
}

/** `signal` says that it is time to end: the work took too long, lost its lock, or the process stops. */
export type JobWork = (signal: AbortSignal) => Promise<void>

/** `held`: another process is at it; `done`: another process has done it. Either way nothing was run here. */
export type JobResult = JobRunRow["outcome"] | "held" | "done"
