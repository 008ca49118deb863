import type { MedusaContainer } from "@medusajs/framework/types"
import { BUSINESS_MODULE } from "../../../modules/business"
import type { BusinessModuleService } from "../../../modules/business/service"
import type { PayoutRow } from "../../../modules/earnings/types"
import { presentPayout } from "../../utils/present-money"

/** Payouts with their businesses' names: one query for a page. */
export async function withBusinessNames(container: MedusaContainer, payouts: PayoutRow[]) {
  const businesses: BusinessModuleService = container.resolve(BUSINESS_MODULE)
  const ids = [...new Set(payouts.map(({ business_id }) => business_id))]
  const rows = ids.length > 0 ? await businesses.systemOperating().named(ids) : []
  const names = new Map(rows.map(({ id, name }) => [id, name]))
  return payouts.map((payout) => ({
    ...presentPayout(payout),
    business_id: payout.business_id,
    business_name: names.get(payout.business_id) ?? null,
  }))
}
