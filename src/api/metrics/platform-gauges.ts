import { Gauge } from "prom-client"
import { registry } from "../../utils/metrics/registry"
import type { PlatformNumbers } from "./platform-numbers"

const gauge = (name: string, help: string, labelNames: string[] = []) =>
  new Gauge({ name: `rxspot_${name}`, help, labelNames, registers: [registry] })

const service = gauge("service_up", "1 while the database and Redis answer.", ["service"])
const waiting = gauge("dispatch_waiting", "Events not delivered yet that are still being tried.")
const oldest = gauge("dispatch_oldest_waiting_seconds", "Age of the oldest of them.")
const dead = gauge("dispatch_dead_letters", "Events given up after the last attempt.")
const attempts = gauge("dispatch_attempts", "Attempts since the database's statistics began; grows.")
const cases = gauge("cases", "Cases that wait for a decision, and those past their due time.", ["state"])
const job_runs = gauge("job_runs", "Runs of each scheduled job; grows.", ["job"])
const job_failures = gauge("job_failures", "Failed or cut-off runs of each job; grows.", ["job"])
const job_success = gauge("job_last_success_timestamp_seconds", "When each job last succeeded.", ["job"])
const job_duration = gauge("job_last_duration_seconds", "How long its last run took.", ["job"])

const seconds = (at: Date | string) => new Date(at).getTime() / 1000

/** Says what the database said; null when it did not answer, and then nothing old is shown as if it were new. */
export function showPlatform(numbers: PlatformNumbers | null, redis: boolean | null): void {
  service.set({ service: "database" }, numbers ? 1 : 0)
  if (redis !== null) service.set({ service: "redis" }, redis ? 1 : 0)
  for (const metric of [cases, job_runs, job_failures, job_success, job_duration]) metric.reset()
  for (const metric of [waiting, oldest, dead, attempts]) metric.remove()
  if (numbers) show(numbers)
}

function show({ dispatch, cases: open, jobs, attempts: made }: PlatformNumbers): void {
  waiting.set(dispatch.waiting)
  dead.set(dispatch.dead_letters)
  const since = dispatch.oldest_waiting_at
  oldest.set(since ? Math.max(0, Date.now() / 1000 - seconds(since)) : 0)
  attempts.set(made)
  cases.set({ state: "waiting" }, open.waiting)
  cases.set({ state: "overdue" }, open.overdue)
  for (const { name: job, runs, failures, last_succeeded_at, duration_ms } of jobs) {
    job_runs.set({ job }, runs)
    job_failures.set({ job }, failures)
    if (last_succeeded_at) job_success.set({ job }, seconds(last_succeeded_at))
    if (duration_ms !== null) job_duration.set({ job }, duration_ms / 1000)
  }
}
