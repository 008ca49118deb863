import type { MedusaContainer, OrderDTO } from "@medusajs/framework/types"
import { CONSULTATION_MODULE } from "../../../modules/consultation"
import type { ConsultationModuleService } from "../../../modules/consultation/service"

/** Medusa's list adds these two, whatever its type says. */
export type ListedOrder = OrderDTO & { payment_status?: string; fulfillment_status?: string }

type Owned = { row: ListedOrder; business: { id: string } | null }

const unique = (values: (string | null | undefined)[]): string[] => [
  ...new Set(values.filter((value) => typeof value === "string")),
]

/** By order id: the cases whose approvals are for this customer, business and product. One query for a page. */
export async function casesBehind(
  container: MedusaContainer,
  orders: Owned[],
): Promise<Map<string, string[]>> {
  const where = {
    business_id: unique(orders.map(({ business }) => business?.id)),
    customer_id: unique(orders.map(({ row }) => row.customer_id)),
    product_id: unique(orders.flatMap(({ row }) => row.items?.map(({ product_id }) => product_id) ?? [])),
  }
  if (Object.values(where).some((ids) => ids.length === 0)) return new Map()
  const module: ConsultationModuleService = container.resolve(CONSULTATION_MODULE)
  const approvals = await module.systemOperating().approvalsFor(where)
  return new Map(
    orders.map(({ row, business }) => {
      const products = unique(row.items?.map(({ product_id }) => product_id) ?? [])
      const mine = approvals.filter(
        (approval) =>
          approval.business_id === business?.id &&
          approval.customer_id === row.customer_id &&
          products.includes(approval.product_id),
      )
      return [row.id, unique(mine.map(({ consultation_id }) => consultation_id))]
    }),
  )
}
