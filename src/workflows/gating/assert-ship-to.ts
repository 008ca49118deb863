import type { MedusaContainer } from "@medusajs/framework/types"
import { isUnfinished, shipToState, type ShipTo } from "../../lib/ship-to"
import { STATE_NAMES } from "../../lib/state-names"
import { BUSINESS_MODULE } from "../../modules/business"
import type { BusinessModuleService } from "../../modules/business/service"
import { notFound, unprocessable } from "../../utils/coded-error"

type Delivery = {
  sales_channel_id: string | null | undefined
  /** Absent or a string (the id of an address) where none was written yet. */
  ship_to: ShipTo | string | null | undefined
  /** At the order the address must be whole; before, it may still lack its state. */
  is_final: boolean
}

/**
 * Asks whether this business delivers there: an active location of it serves the state. Asked when an address is set and
 * again when the cart becomes an order, because locations close meanwhile.
 *
 * @throws CodedError SHIP_TO_NOT_SERVED (422) naming the states, NOT_FOUND for a sales channel of no business
 */
export async function assertShipTo(container: MedusaContainer, delivery: Delivery): Promise<void> {
  const { sales_channel_id, ship_to, is_final } = delivery
  const address = typeof ship_to === "object" && ship_to ? ship_to : {}
  if (!is_final && isUnfinished(address)) return
  const businesses: BusinessModuleService = container.resolve(BUSINESS_MODULE)
  const tenant = sales_channel_id ? await businesses.systemFindTenant({ sales_channel_id }) : null
  if (!tenant) throw notFound("This store does not exist.")
  const state = shipToState(address)
  if (state && tenant.serviceable_states.includes(state)) return
  const served = tenant.serviceable_states.map((code) => STATE_NAMES[code] ?? code).join(", ")
  throw unprocessable(
    "SHIP_TO_NOT_SERVED",
    served ? `We deliver to: ${served}. Choose an address there.` : "We do not deliver anywhere right now.",
  )
}
