import type { MedusaContainer } from "@medusajs/framework/types"
import { DISPATCH_MODULE } from "../../modules/dispatch"
import type { DispatchModuleService } from "../../modules/dispatch/service"
import type { PartnerOrder } from "../../modules/order-desk/partner-orders"
import { shipOrderWorkflow } from "./workflows/ship-order"
import { deliverReportedWorkflow } from "./workflows/deliver-reported"

type Report = { business_id: string; event_id: string; about: PartnerOrder; status: string }

/** A partner's 'shipped' and 'delivered' as Medusa's shipment and delivery. Repeatable: what is done is left alone. */
export async function moveParcels(container: MedusaContainer, report: Report): Promise<void> {
  const { business_id, event_id, about, status } = report
  if (status !== "shipped" && status !== "delivered") return
  const { order_id, product_ids } = about
  const actor = { type: "partner" as const, id: event_id }
  const parcel = await parcelOf(container, business_id, event_id)
  await shipOrderWorkflow(container).run({ input: { business_id, order_id, actor, product_ids, ...parcel } })
  if (status === "delivered") await deliverReportedWorkflow(container).run({ input: { order_id } })
}

/** The latest parcel the partner named for this event. */
async function parcelOf(container: MedusaContainer, business_id: string, event_id: string) {
  const dispatch: DispatchModuleService = container.resolve(DISPATCH_MODULE)
  const updates = await dispatch.scoped(business_id).partnerUpdatesOf({ event_id })
  const named = updates.filter(({ tracking_number }) => tracking_number !== null).at(-1)
  return { tracking_number: named?.tracking_number ?? null, carrier: named?.carrier ?? null }
}
