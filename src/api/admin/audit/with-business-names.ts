import type { MedusaContainer } from "@medusajs/framework/types"
import { businessNames } from "../business-names"

/** What belongs to no business is the platform's. */
export async function withBusinessNames<Row extends { business_id: string }>(
  container: MedusaContainer,
  rows: Row[],
): Promise<(Row & { business_name: string })[]> {
  const names = await businessNames(
    container,
    rows.map(({ business_id }) => business_id),
  )
  return rows.map((row) => ({ ...row, business_name: names.get(row.business_id) ?? "Platform" }))
}
