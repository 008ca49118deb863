import type { Metadata } from "next"
import { requireMember } from "@/lib/data/portal/me"
import { listStaffOrders } from "@/lib/data/portal/orders"
import { firstParam, pageOffset, type SearchParams } from "@/lib/search-params"
import { orderView } from "@/modules/portal/logic/order-words"
import { seesOrders } from "@/modules/portal/logic/roles"
import { OrdersPage } from "@/modules/portal/templates/orders-page"
import { PortalMessage } from "@/modules/portal/templates/portal-message"

export const metadata: Metadata = { title: "Orders" }

const LIMIT = 25

export default async function OrdersRoute({ searchParams }: { searchParams: SearchParams }) {
  const { business } = await requireMember("/portal/orders")
  if (!seesOrders(business.role)) {
    return (
      <PortalMessage title="Your role does not show this page">
        <p>Staff of {business.name} look after its orders.</p>
      </PortalMessage>
    )
  }
  const params = await searchParams
  const { key: view, states } = orderView(firstParam(params.view))
  const q = firstParam(params.q)?.trim().slice(0, 40) ?? ""
  const offset = pageOffset(params.offset, LIMIT)
  const { orders, count } = await listStaffOrders(business.id, { state: states, q, limit: LIMIT, offset })
  const page = { count, limit: LIMIT, offset }
  return <OrdersPage key={business.id} {...{ business, orders, page, view, states, q }} />
}
