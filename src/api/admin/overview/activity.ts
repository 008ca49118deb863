import type { MedusaContainer } from "@medusajs/framework/types"
import { fillDays, lastDays, weeksOf, type DayCount } from "../../../lib/by-day"
import { CONSULTATION_MODULE } from "../../../modules/consultation"
import type { ConsultationModuleService } from "../../../modules/consultation/service"
import { DISPATCH_MODULE } from "../../../modules/dispatch"
import type { DispatchModuleService } from "../../../modules/dispatch/service"

/** Two weeks: the one that is shown as now, and the one beside it. */
const DAYS = 14

/** What happened on each of the last fourteen days of a zone, and in each of the two weeks. */
export async function recentActivity(container: MedusaContainer, time_zone: string) {
  const consultations = container.resolve<ConsultationModuleService>(CONSULTATION_MODULE).systemOperating()
  const dispatch: DispatchModuleService = container.resolve(DISPATCH_MODULE)
  const days = lastDays(time_zone, DAYS, new Date())
  const since = days[0] ?? ""
  const [cases, delivered] = await Promise.all([
    consultations.byDay(time_zone, since),
    dispatch.systemDeliveredByDay(time_zone, since),
  ])
  const series = (counted: DayCount[]) => {
    const by_day = fillDays(days, counted)
    return { by_day, ...weeksOf(by_day) }
  }
  return {
    days,
    cases: series(cases.submitted),
    decisions: series(cases.decided),
    deliveries: series(delivered),
  }
}
