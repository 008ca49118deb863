import { listOrders } from "@/lib/data/orders"
import type { Tenant } from "@/lib/data/tenant"
import { EmptyState } from "@/modules/ui/components/empty-state"
import { ButtonLink } from "@/modules/ui/components/link"
import { Pagination } from "@/modules/ui/components/pagination"
import { OrderRow } from "../components/order-row"

export async function OrderList({
  tenant,
  limit,
  offset,
}: {
  tenant: Tenant
  limit: number
  offset: number
}) {
  const { orders, count } = await listOrders(tenant, limit, offset)
  if (count === 0) {
    return (
      <EmptyState
        title="No orders yet"
        action={
          <ButtonLink href="/treatments" size="lg">
            Find your treatment
          </ButtonLink>
        }
      >
        What you order shows here, with where it is right now.
      </EmptyState>
    )
  }
  return (
    <>
      <ul aria-label="My orders" className="flex flex-col gap-4">
        {orders.map((order) => (
          <OrderRow key={order.id} order={order} />
        ))}
      </ul>
      <Pagination
        count={count}
        limit={limit}
        offset={offset}
        hrefFor={(next) => (next ? `/account/orders?offset=${next}` : "/account/orders")}
      />
    </>
  )
}
