import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { asAmount, loadMedusaOrder, openFulfillments } from "../load-medusa-order"

export type Parcel = {
  order_id: string
  /** What no fulfilment holds yet, of what is asked for. */
  items: { id: string; quantity: number }[]
  /** Made before and not sent yet. */
  waiting: string | null
}

/** What has to be packed before a parcel can go: nothing, when it was packed before. */
export const planParcelStep = createStep(
  "plan-parcel",
  async ({ order_id, product_ids }: { order_id: string; product_ids: string[] | null }, { container }) => {
    const order = await loadMedusaOrder(container, order_id)
    const wanted = (order.items ?? []).filter(
      ({ product_id }) => product_ids === null || product_ids.includes(product_id ?? ""),
    )
    const items = wanted.flatMap(({ id, quantity, detail }) => {
      const left = asAmount(quantity) - asAmount(detail?.fulfilled_quantity)
      return left > 0 ? [{ id, quantity: left }] : []
    })
    const ids = wanted.map(({ id }) => id)
    const waiting = openFulfillments(order).find(
      ({ shipped_at, items: packed = [] }) =>
        !shipped_at && (packed ?? []).some(({ line_item_id }) => ids.includes(line_item_id ?? "")),
    )
    const parcel: Parcel = { order_id, items, waiting: waiting?.id ?? null }
    return new StepResponse(parcel)
  },
)
