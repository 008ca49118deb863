import type { MedusaContainer } from "@medusajs/framework/types"
import { BUSINESS_MODULE } from "../../modules/business"
import type { BusinessModuleService } from "../../modules/business/service"

/** Whose an order is: its sales channel says it, also while the business is suspended. Null for a channel of no business. */
export async function businessOfChannel(
  container: MedusaContainer,
  sales_channel_id: string | null,
): Promise<string | null> {
  if (!sales_channel_id) return null
  const businesses: BusinessModuleService = container.resolve(BUSINESS_MODULE)
  return businesses.systemFindBusinessId(sales_channel_id)
}
