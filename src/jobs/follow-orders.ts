import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { ORDER_DESK_MODULE } from "../modules/order-desk"
import type { OrderDeskModuleService } from "../modules/order-desk/service"
import { codeOf } from "../utils/coded-error"
import { exclusiveJob } from "../utils/exclusive-job"
import { deskOf } from "../workflows/order/desk"
import { finishOrder } from "../workflows/order/finish-order"
import { moveParcels } from "../workflows/order/move-parcels"

/** Orders one round looks at, at most; what is left waits for the next minute. */
const PER_ROUND = 100

/** Finishes what a crash cut short: an order whose hooks never ran, a parcel the partner reported that Medusa does not know. */
const { handler, config } = exclusiveJob(
  { name: "follow-orders", schedule: "* * * * *" },
  async (container, signal) => {
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    const desk: OrderDeskModuleService = container.resolve(ORDER_DESK_MODULE)
    for (const order_id of await desk.systemListUnrecorded(PER_ROUND)) {
      if (signal.aborted) return
      await finishOrder(container, order_id).catch((error: unknown) =>
        logger.warn(`Order ${order_id} is not finished yet (${codeOf(error)})`),
      )
    }
    for (const { business_id, event_id, status } of await desk.systemListLateParcels(PER_ROUND)) {
      if (signal.aborted) return
      const about = await deskOf(container, business_id).ofPartnerEvent(event_id)
      if (about) await moveParcels(container, { business_id, event_id, about, status })
    }
  },
)

export { config, handler as default }
