import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { refillsOf } from "@/lib/data/refills"
import { getOrder } from "@/lib/data/orders"
import { requirePatient } from "@/lib/data/patient"
import { firstParam, type SearchParams } from "@/lib/search-params"
import { OrderPage } from "@/modules/orders/templates/order-page"

// Titles end up in browser history: they do not name the treatment.
export const metadata: Metadata = { title: "Your order" }

type Props = { params: Promise<{ id: string }>; searchParams: SearchParams }

export default async function OrderRoute({ params, searchParams }: Props) {
  const { id } = await params
  const { tenant } = await requirePatient(`/account/orders/${id}`)
  const order = await getOrder(tenant, id)
  if (!order) notFound()
  const just_placed = firstParam((await searchParams).placed) === "1"
  const refills = tenant.flags.checkout_enabled ? await refillsOf(tenant, order) : []
  return <OrderPage {...{ order, just_placed, refills }} support={tenant.support} />
}
