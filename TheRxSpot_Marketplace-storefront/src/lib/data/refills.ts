import "server-only"
import { mayOrder } from "@/modules/account/may-order"
import { getConsultation } from "./consultations"
import type { WholeOrder } from "./orders"
import type { Tenant } from "./tenant"

export type Refill = { variant_id: string; title: string }

/** What of an order its patient may order again, because the approval holds and has orders left. */
export async function refillsOf(tenant: Tenant, order: WholeOrder): Promise<Refill[]> {
  const cases = await Promise.all(order.consultation_ids.map((id) => getConsultation(tenant, id)))
  return cases.flatMap((found) =>
    found?.variant && mayOrder(found)
      ? [{ variant_id: found.variant.id, title: found.product?.title ?? "your treatment" }]
      : [],
  )
}
