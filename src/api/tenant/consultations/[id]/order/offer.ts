import type { MedusaContainer } from "@medusajs/framework/types"
import type { Tenant } from "../../../../../modules/business/types"
import { CONSULTATION_MODULE } from "../../../../../modules/consultation"
import type { ConsultationModuleService } from "../../../../../modules/consultation/service"
import type { ApprovalRow } from "../../../../../modules/consultation/types"
import { deskOf } from "../../../../../workflows/order/desk"
import { dollarRegion, pricedItem } from "../../../../../workflows/order/priced-item"
import { conflict } from "../../../../../utils/coded-error"
import { goodsOf, presentForStaff } from "../../../../utils/present-orders"

/** Why nothing can be ordered now; null when something can. */
function refusalOf({ status, expires_at, orders_placed, refills_allowed }: ApprovalRow): string | null {
  if (status !== "active" || expires_at.getTime() <= Date.now()) return "APPROVAL_ENDED"
  return orders_placed > refills_allowed ? "APPROVAL_USED_UP" : null
}

/**
 * What staff may order under a case's approval. The gate asks again when the order is made.
 *
 * @throws CodedError NOT_FOUND for another business's case, NOT_APPROVED for one without an approval
 */
export async function presentOffer(
  container: MedusaContainer,
  { business, sales_channel_id }: Pick<Tenant, "business" | "sales_channel_id">,
  consultation_id: string,
) {
  const business_id = business.id
  const consultations: ConsultationModuleService = container.resolve(CONSULTATION_MODULE)
  const own = consultations.scoped(business_id)
  const { patient } = await own.retrieveCase(consultation_id)
  const [approval] = await consultations.scopedApprovals(business_id).ofCases([consultation_id])
  if (!approval) throw conflict("NOT_APPROVED", "Only an approved case becomes an order.")
  const desk = deskOf(container, business_id)
  const order_ids = await desk.ordersOfApproval(approval.id)
  const [[rows], goods, item] = await Promise.all([
    order_ids.length > 0 ? desk.list({ order_ids, limit: 100, offset: 0 }) : [[], 0],
    goodsOf(container, order_ids),
    pricedItem(container, {
      variant_id: approval.variant_id,
      region_id: await dollarRegion(container),
      sales_channel_id,
    }),
  ])
  const orders = rows.map((row) => presentForStaff(row, goods.get(row.order_id)))
  const { first_name, last_name } = patient
  return {
    consultation_id,
    ...item,
    currency_code: "usd",
    quantity_allowed: approval.quantity_allowed,
    fills_allowed: approval.refills_allowed + 1,
    fills_used: approval.orders_placed,
    next_fill: order_ids.length + 1,
    refusal: refusalOf(approval),
    expires_at: approval.expires_at,
    orders: orders.map(({ id, number, state, placed_at }) => ({ id, number, state, placed_at })),
    ship_to: orders[0]?.address ?? { first_name, last_name },
  }
}
