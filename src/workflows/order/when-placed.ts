import type { MedusaContainer } from "@medusajs/framework/types"
import { countCoupons } from "../coupon/count-coupons"
import { recordPlacedOrder } from "./record-placed-order"
import { recordCancelledOrder } from "./record-cancelled-order"

type Following = (container: MedusaContainer, order: { order_id: string }) => Promise<void>

/** Medusa takes one handler a hook, so what follows an order hangs on these lists. A refusal undoes the order. */
const WHEN_PLACED: Following[] = [countCoupons, recordPlacedOrder]
const WHEN_CANCELLED: Following[] = [recordCancelledOrder]

const follow =
  (list: Following[]): Following =>
  async (container, order) => {
    for (const next of list) await next(container, order)
  }

export const followPlaced = follow(WHEN_PLACED)
export const followCancelled = follow(WHEN_CANCELLED)
