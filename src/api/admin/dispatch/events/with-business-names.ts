import type { MedusaContainer } from "@medusajs/framework/types"
import { BUSINESS_MODULE } from "../../../../modules/business"
import type { BusinessModuleService } from "../../../../modules/business/service"
import type { DispatchEventView } from "../../../../modules/dispatch/views"

export type NamedEvent = DispatchEventView & { business_name: string | null }

/** Events with their businesses' names, whatever those businesses' status: one query for a page. */
export async function withBusinessNames(
  container: MedusaContainer,
  events: DispatchEventView[],
): Promise<NamedEvent[]> {
  const businesses: BusinessModuleService = container.resolve(BUSINESS_MODULE)
  const ids = [...new Set(events.map(({ business_id }) => business_id))]
  const rows = ids.length > 0 ? await businesses.systemOperating().named(ids) : []
  const names = new Map(rows.map(({ id, name }) => [id, name]))
  return events.map((event) => ({ ...event, business_name: names.get(event.business_id) ?? null }))
}
