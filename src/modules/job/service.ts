import { setTimeout as sleep } from "node:timers/promises"
import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context, Logger } from "@medusajs/framework/types"
import { InjectManager, MedusaContext, MedusaError, MedusaService } from "@medusajs/framework/utils"
import { tickOf } from "../../lib/cron-tick"
import { PLATFORM_SCOPE } from "../../lib/scope"
import { directConnectionString } from "../../utils/direct-connection"
import { withJobLock } from "./job-lock"
import { beginRun, endRun, type Execute } from "./job-record"
import { JobRun } from "./models/job-run"
import { runWork } from "./run-work"
import type { JobModuleOptions, JobResult, JobRunRow, JobWork, ScheduledJob } from "./types"

/** How long a process that stops waits for the jobs it told to end, ms. */
const LEAVING_MS = 10_000

/** Scheduled jobs: each at most once at a time on the whole platform, and how each last went. */
export class JobModuleService extends MedusaService({ JobRun }) {
  private readonly connection_string: string
  private readonly timeout_ms: number
  private readonly logger: Logger
  private readonly stopping = new AbortController()
  private readonly running = new Set<Promise<unknown>>()

  __hooks = { onApplicationPrepareShutdown: async (): Promise<void> => this.stop() }

  constructor(container: Record<string, unknown> & { logger: Logger }, options: JobModuleOptions) {
    super(container, options)
    this.logger = container.logger
    this.timeout_ms = options.job_timeout_ms
    this.connection_string = directConnectionString(container, options.direct_url)
  }

  /**
   * Runs a job's work unless another process is at it or has done it for this moment of its schedule. A failure is
   * logged and noted, not thrown: the next moment tries again.
   */
  async systemRunExclusively(job: ScheduledJob, work: JobWork): Promise<JobResult> {
    if (this.stopping.signal.aborted) return "held"
    const run = withJobLock(this.connection_string, job.name, async (now, lost) => {
      if (!(await beginRun(this.execute, job, tickOf(job.schedule, now)))) return "done" as const
      return this.run(job, work, lost)
    })
    this.running.add(run)
    try {
      return (await run) ?? "held"
    } finally {
      this.running.delete(run)
    }
  }

  /** How each job last went, by name. */
  async systemListRuns(): Promise<JobRunRow[]> {
    return this.listJobRuns({ business_id: PLATFORM_SCOPE }, { order: { name: "ASC" }, take: null })
  }

  private async run(job: ScheduledJob, work: JobWork, lost: AbortSignal): Promise<JobResult> {
    const limit = AbortSignal.timeout(this.timeout_ms)
    const told = () =>
      this.logger.error(`Job ${job.name} still runs after JOB_TIMEOUT (${this.timeout_ms} ms); told to end`)
    limit.addEventListener("abort", told)
    this.logger.debug(`Job ${job.name} started`)
    const end = await runWork(work, AbortSignal.any([limit, lost, this.stopping.signal]))
    limit.removeEventListener("abort", told)
    this.report(job.name, end)
    await endRun(this.execute, job.name, end)
    return end.outcome
  }

  private report(
    name: string,
    { outcome, error, duration_ms, failure }: Awaited<ReturnType<typeof runWork>>,
  ) {
    const line = `Job ${name} ${outcome.replace("_", " ")} after ${duration_ms} ms`
    if (outcome === "succeeded") return this.logger.info(line)
    const stack = failure instanceof Error ? (failure.stack ?? "") : ""
    const frames = stack.split("\n").filter((frame) => frame.trimStart().startsWith("at "))
    this.logger.error([error ? `${line} (${error})` : line, ...frames].join("\n"))
  }

  private async stop(): Promise<void> {
    this.stopping.abort()
    await Promise.race([Promise.allSettled(this.running), sleep(LEAVING_MS, undefined, { ref: false })])
  }

  private readonly execute: Execute = (sql, params) => this.execute_(sql, params)

  @InjectManager()
  protected async execute_<Row>(
    sql: string,
    params: unknown[],
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<Row[]> {
    if (!context.manager) throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "No database connection")
    return context.manager.execute<Row[]>(sql, params)
  }
}
