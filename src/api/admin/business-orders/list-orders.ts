import type { MedusaContainer } from "@medusajs/framework/types"
import { getOrdersListWorkflow } from "@medusajs/medusa/core-flows"
import { BUSINESS_MODULE } from "../../../modules/business"
import type { BusinessModuleService } from "../../../modules/business/service"
import { casesBehind, type ListedOrder } from "./cases-behind"
import type { AdminListBusinessOrdersType } from "./validators"

const FIELDS = [
  "id",
  "display_id",
  "status",
  "created_at",
  "currency_code",
  "total",
  "sales_channel_id",
  "customer_id",
  "items.product_id",
]

/**
 * A page of orders with their businesses and cases: Medusa's own list, one query for the businesses and one for the
 * approvals, however long the page is. `total` is in the currency's main unit, as Medusa keeps it.
 */
export async function listBusinessOrders(container: MedusaContainer, page: AdminListBusinessOrdersType) {
  const { q, business_id, status, order, limit, offset } = page
  const businesses = container.resolve<BusinessModuleService>(BUSINESS_MODULE).systemOperating()
  const channel = business_id && (await businesses.retrieve(business_id)).sales_channel_id
  const filters = {
    is_draft_order: false,
    ...(channel ? { sales_channel_id: channel } : {}),
    ...(status ? { status } : {}),
    ...(q !== undefined ? { display_id: q } : {}),
  }
  const column = order.replace(/^-/, "")
  const direction = order.startsWith("-") ? "DESC" : "ASC"
  const variables = { filters, skip: offset, take: limit, order: { [column]: direction } }
  const { result } = await getOrdersListWorkflow(container).run({ input: { fields: FIELDS, variables } })
  const { rows, metadata } = Array.isArray(result)
    ? { rows: result, metadata: { count: result.length } }
    : result
  return { orders: await present(container, rows), count: metadata.count }
}

async function present(container: MedusaContainer, rows: ListedOrder[]) {
  const businesses = container.resolve<BusinessModuleService>(BUSINESS_MODULE).systemOperating()
  const channels = rows.map(({ sales_channel_id }) => sales_channel_id).filter((id) => typeof id === "string")
  const owners = await businesses.ofChannels([...new Set(channels)])
  const byChannel = new Map(owners.map((owner) => [owner.sales_channel_id, owner]))
  const owned = rows.map((row) => ({ row, business: byChannel.get(row.sales_channel_id ?? "") ?? null }))
  const cases = await casesBehind(container, owned)
  return owned.map(({ row, business }) => ({
    id: row.id,
    display_id: row.display_id,
    status: row.status,
    payment_status: row.payment_status ?? null,
    fulfillment_status: row.fulfillment_status ?? null,
    currency_code: row.currency_code,
    total: Number(row.total),
    items: row.items?.length ?? 0,
    created_at: row.created_at,
    business_id: business?.id ?? null,
    business_name: business?.name ?? null,
    consultation_ids: cases.get(row.id) ?? [],
  }))
}
