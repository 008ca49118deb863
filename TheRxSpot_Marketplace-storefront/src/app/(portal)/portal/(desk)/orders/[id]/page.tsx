import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { requireMember } from "@/lib/data/portal/me"
import { getStaffOrder } from "@/lib/data/portal/orders"
import { seesOrders } from "@/modules/portal/logic/roles"
import { OrderPage } from "@/modules/portal/templates/order-page"

export const metadata: Metadata = { title: "Order" }

export default async function OrderRoute({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const { business } = await requireMember(`/portal/orders/${id}`)
  const order = seesOrders(business.role) ? await getStaffOrder(business.id, id) : null
  if (!order) notFound()
  return <OrderPage key={`${business.id}-${id}`} order={order} business={business} />
}
