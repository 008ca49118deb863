import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { requireMember } from "@/lib/data/portal/me"
import { getStaffOrder } from "@/lib/data/portal/orders"
import type { SearchParams } from "@/lib/search-params"
import { seesOrders } from "@/modules/portal/logic/roles"
import { OrderPage } from "@/modules/portal/templates/order-page"

export const metadata: Metadata = { title: "Order" }

type Props = { params: Promise<{ id: string }>; searchParams: SearchParams }

export default async function OrderRoute({ params, searchParams }: Props) {
  const { id } = await params
  const { made } = await searchParams
  const { business } = await requireMember(`/portal/orders/${id}`)
  const order = seesOrders(business.role) ? await getStaffOrder(business.id, id) : null
  if (!order) notFound()
  return <OrderPage key={`${business.id}-${id}`} order={order} business={business} just_made={made === "1"} />
}
