import { model } from "@medusajs/framework/utils"

export const JOB_OUTCOMES = ["running", "succeeded", "failed", "cut_off"] as const

/** How one scheduled job last went; a row for each job there is. Jobs are the platform's, so that is their business. */
export const JobRun = model
  .define("job_run", {
    id: model.id({ prefix: "job" }).primaryKey(),
    business_id: model.text(),
    name: model.text(),
    schedule: model.text(),
    /** The moment of the schedule it last ran for. */
    tick: model.dateTime(),
    outcome: model.enum([...JOB_OUTCOMES]),
    started_at: model.dateTime(),
    ended_at: model.dateTime().nullable(),
    last_succeeded_at: model.dateTime().nullable(),
    duration_ms: model.number().nullable(),
    /** A word such as TypeError or a code of PostgreSQL; never a message, which may quote a row. */
    error: model.text().nullable(),
    runs: model.number().default(0),
    failures: model.number().default(0),
  })
  .indexes([{ on: ["business_id", "name"], unique: true }])
