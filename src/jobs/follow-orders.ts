import { ORDER_DESK_MODULE } from "../modules/order-desk"
import type { OrderDeskModuleService } from "../modules/order-desk/service"
import { exclusiveJob } from "../utils/exclusive-job"
import { deskOf } from "../workflows/order/desk"
import { moveParcels } from "../workflows/order/move-parcels"
import { recordPlacedOrder } from "../workflows/order/record-placed-order"

/** Orders one round looks at, at most; what is left waits for the next minute. */
const PER_ROUND = 100

/** Finishes what a crash cut short: an order without its record, a parcel the partner reported that Medusa does not know. */
const { handler, config } = exclusiveJob(
  { name: "follow-orders", schedule: "* * * * *" },
  async (container, signal) => {
    const desk: OrderDeskModuleService = container.resolve(ORDER_DESK_MODULE)
    for (const order_id of await desk.systemListUnrecorded(PER_ROUND)) {
      if (signal.aborted) return
      await recordPlacedOrder(container, { order_id })
    }
    for (const { business_id, event_id, status } of await desk.systemListLateParcels(PER_ROUND)) {
      if (signal.aborted) return
      const about = await deskOf(container, business_id).ofPartnerEvent(event_id)
      if (about) await moveParcels(container, { business_id, event_id, about, status })
    }
  },
)

export { config, handler as default }
