import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { CONSULTATION_MODULE } from "../../modules/consultation"
import type { ConsultationModuleService } from "../../modules/consultation/service"
import { DISPATCH_MODULE } from "../../modules/dispatch"
import type { DispatchModuleService } from "../../modules/dispatch/service"
import { JOB_MODULE } from "../../modules/job"
import type { JobModuleService } from "../../modules/job/service"

export type PlatformNumbers = Awaited<ReturnType<typeof askPlatform>>

/** What only the database knows: one small query each. */
export async function askPlatform(container: MedusaContainer) {
  const consultations: ConsultationModuleService = container.resolve(CONSULTATION_MODULE)
  const deliveries: DispatchModuleService = container.resolve(DISPATCH_MODULE)
  const scheduled: JobModuleService = container.resolve(JOB_MODULE)
  const [dispatch, cases, jobs, attempts] = await Promise.all([
    deliveries.systemNumbers(),
    consultations.systemOperating().caseNumbers(),
    scheduled.systemListRuns(),
    attemptsMade(container),
  ])
  return { dispatch, cases, jobs, attempts }
}

/** Rows ever written to a table that only grows, as PostgreSQL counts them anyway: counting them takes ever longer. */
async function attemptsMade(container: MedusaContainer): Promise<number> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw(
    "select n_tup_ins::float8 as made from pg_stat_user_tables where relname = 'delivery_attempt'",
  )
  return Number(rows[0]?.made ?? 0)
}
