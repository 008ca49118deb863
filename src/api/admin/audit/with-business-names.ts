import type { MedusaContainer } from "@medusajs/framework/types"
import { PLATFORM_SCOPE } from "../../../lib/scope"
import { BUSINESS_MODULE } from "../../../modules/business"
import type { BusinessModuleService } from "../../../modules/business/service"

/** One query for a page; what belongs to no business is the platform's. */
export async function withBusinessNames<Row extends { business_id: string }>(
  container: MedusaContainer,
  rows: Row[],
): Promise<(Row & { business_name: string })[]> {
  const businesses: BusinessModuleService = container.resolve(BUSINESS_MODULE)
  const ids = [...new Set(rows.map(({ business_id }) => business_id))].filter((id) => id !== PLATFORM_SCOPE)
  const found = ids.length > 0 ? await businesses.systemOperating().named(ids) : []
  const names = new Map(found.map(({ id, name }) => [id, name]))
  return rows.map((row) => ({ ...row, business_name: names.get(row.business_id) ?? "Platform" }))
}
