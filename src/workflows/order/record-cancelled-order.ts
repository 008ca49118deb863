import type { MedusaContainer } from "@medusajs/framework/types"
import { businessOfChannel } from "./business-of-order"
import { deskOf } from "./desk"
import { loadMedusaOrder } from "./load-medusa-order"

/** An order that Medusa cancelled, whoever asked it to: its history says so, and the partner learns it. Repeatable. */
export async function recordCancelledOrder(
  container: MedusaContainer,
  { order_id }: { order_id: string },
): Promise<void> {
  const { sales_channel_id } = await loadMedusaOrder(container, order_id)
  const business_id = await businessOfChannel(container, sales_channel_id)
  if (!business_id) return
  const actor = { type: "system" as const, id: "medusa" }
  await deskOf(container, business_id).recordCancellation({ order_id, actor, reason: null })
}
