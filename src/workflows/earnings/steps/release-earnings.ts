import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { DISPATCH_MODULE } from "../../../modules/dispatch"
import type { DispatchModuleService } from "../../../modules/dispatch/service"
import { EARNINGS_MODULE } from "../../../modules/earnings"
import type { EarningsModuleService } from "../../../modules/earnings/service"

type Held = { business_id: string; order_id: string; is_due: boolean }
type Order = {
  id: string
  fulfillments: ({ delivered_at: string | null; canceled_at: string | null } | null)[] | null
}

/** Makes available what was delivered, or has waited its days. Not compensated: both stay true. */
export const releaseEarningsStep = createStep(
  "release-earnings",
  async ({ per_page }: { per_page: number }, { container }) => {
    const earnings: EarningsModuleService = container.resolve(EARNINGS_MODULE)
    let released = 0
    let last: Held | null = null
    for (;;) {
      const page: Held[] = await earnings.systemHeldOrders(last, per_page)
      for (const business_id of new Set(page.map((held) => held.business_id))) {
        const held = page.filter((one) => one.business_id === business_id)
        const due = held.filter(({ is_due }) => is_due).map(({ order_id }) => order_id)
        const waiting = held.filter(({ is_due }) => !is_due).map(({ order_id }) => order_id)
        const delivered = await deliveredAmong(container, business_id, waiting)
        released += await earnings.scoped(business_id).releaseOrders([...due, ...delivered])
      }
      if (page.length < per_page) return new StepResponse({ released })
      last = page[page.length - 1] ?? null
    }
  },
)

/** By the partner's word, or because Medusa's fulfilments were marked as delivered. */
async function deliveredAmong(
  container: MedusaContainer,
  business_id: string,
  ids: string[],
): Promise<string[]> {
  if (ids.length === 0) return []
  const dispatch: DispatchModuleService = container.resolve(DISPATCH_MODULE)
  const reported = await dispatch.systemDeliveredOrders(business_id, ids)
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const fields = ["id", "fulfillments.delivered_at", "fulfillments.canceled_at"]
  const { data } = await query.graph({ entity: "order", fields, filters: { id: ids } })
  const orders: Order[] = data
  const marked = orders.filter(({ fulfillments }) => {
    const counting = (fulfillments ?? []).filter((one) => one && !one.canceled_at)
    return counting.length > 0 && counting.every((one) => one?.delivered_at)
  })
  return [...new Set([...reported, ...marked.map(({ id }) => id)])]
}
