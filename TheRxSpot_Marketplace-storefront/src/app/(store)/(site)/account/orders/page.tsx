import type { Metadata } from "next"
import { requirePatient } from "@/lib/data/patient"
import { pageOffset, type SearchParams } from "@/lib/search-params"
import { CaseList } from "@/modules/account/templates/case-list"
import { OrderList } from "@/modules/orders/templates/order-list"

export const metadata: Metadata = { title: "My orders" }

const PAGE_SIZE = 20

export default async function OrdersRoute({ searchParams }: { searchParams: SearchParams }) {
  const { tenant, patient } = await requirePatient("/account/orders")
  const offset = pageOffset((await searchParams).offset, PAGE_SIZE)
  return (
    <CaseList first_name={patient.first_name ?? null} email={patient.email} tab="orders">
      <OrderList tenant={tenant} limit={PAGE_SIZE} offset={offset} />
    </CaseList>
  )
}
