import type { MedusaContainer } from "@medusajs/framework/types"
import type { DispatchEventView } from "../../../../modules/dispatch/views"
import { businessNames } from "../../business-names"

export type NamedEvent = DispatchEventView & { business_name: string | null }

/** Events with their businesses' names. */
export async function withBusinessNames(
  container: MedusaContainer,
  events: DispatchEventView[],
): Promise<NamedEvent[]> {
  const names = await businessNames(
    container,
    events.map(({ business_id }) => business_id),
  )
  return events.map((event) => ({ ...event, business_name: names.get(event.business_id) ?? null }))
}
