import type { MedusaContainer } from "@medusajs/framework/types"
import { PLATFORM_SCOPE } from "../../lib/scope"
import { BUSINESS_MODULE } from "../../modules/business"
import type { BusinessModuleService } from "../../modules/business/service"

/** Businesses' names by id, whatever their status: one query for a page. */
export async function businessNames(container: MedusaContainer, ids: string[]): Promise<Map<string, string>> {
  const wanted = new Set(ids)
  wanted.delete(PLATFORM_SCOPE)
  const businesses: BusinessModuleService = container.resolve(BUSINESS_MODULE)
  const rows = wanted.size > 0 ? await businesses.systemOperating().named([...wanted]) : []
  return new Map(rows.map(({ id, name }) => [id, name]))
}
