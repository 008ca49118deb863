import { generateEntityId } from "@medusajs/framework/utils"
import { PLATFORM_SCOPE } from "../../lib/scope"
import type { JobRunRow, ScheduledJob } from "./types"

/** One statement on the pool, with `?` placeholders. */
export type Execute = <Row>(sql: string, params: unknown[]) => Promise<Row[]>

/** The row of a run that has ended for this moment or a later one stays as it is; that of a killed one is taken over. */
const BEGIN = `insert into job_run (id, business_id, name, schedule, tick, outcome, started_at, runs, failures)
  values (?, ?, ?, ?, ?, 'running', now(), 1, 0)
  on conflict (business_id, name) where deleted_at is null do update set
    schedule = excluded.schedule, tick = excluded.tick, outcome = 'running', started_at = now(), ended_at = null,
    duration_ms = null, error = null, runs = job_run.runs + 1, updated_at = now()
  where job_run.tick < excluded.tick or job_run.outcome = 'running'
  returning id`

const END = `update job_run set outcome = ?, error = ?, duration_ms = ?, ended_at = now(), updated_at = now(),
    last_succeeded_at = case when ? then now() else last_succeeded_at end, failures = failures + ?
  where business_id = ? and name = ?`

/** Notes that a run begins. To be called with the job's lock held. @returns false when another process has done it */
export async function beginRun(execute: Execute, job: ScheduledJob, tick: Date): Promise<boolean> {
  const id = generateEntityId(undefined, "job")
  const begun = await execute(BEGIN, [id, PLATFORM_SCOPE, job.name, job.schedule, tick.toISOString()])
  return begun.length > 0
}

export type RunEnd = {
  outcome: Exclude<JobRunRow["outcome"], "running">
  error: string | null
  duration_ms: number
}

export async function endRun(execute: Execute, name: string, end: RunEnd): Promise<void> {
  const succeeded = end.outcome === "succeeded"
  const numbers = [end.duration_ms, succeeded, succeeded ? 0 : 1]
  await execute(END, [end.outcome, end.error, ...numbers, PLATFORM_SCOPE, name])
}
