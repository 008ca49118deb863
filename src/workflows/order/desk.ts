import type { MedusaContainer } from "@medusajs/framework/types"
import { ORDER_DESK_MODULE } from "../../modules/order-desk"
import type { ScopedOrders } from "../../modules/order-desk/scoped-orders"
import type { OrderDeskModuleService } from "../../modules/order-desk/service"

/** One business's orders. */
export function deskOf(container: MedusaContainer, business_id: string): ScopedOrders {
  const desk: OrderDeskModuleService = container.resolve(ORDER_DESK_MODULE)
  return desk.scoped(business_id)
}
