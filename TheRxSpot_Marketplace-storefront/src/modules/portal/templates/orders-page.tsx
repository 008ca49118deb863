import type { StaffOrder } from "@/lib/data/portal/order-schema"
import { Button } from "@/modules/ui/components/button"
import { Input } from "@/modules/ui/components/input"
import { Pagination } from "@/modules/ui/components/pagination"
import { Tabs } from "@/modules/ui/components/tabs"
import { OrdersTable } from "../components/orders-table"
import { ORDER_VIEWS } from "../logic/order-words"

type Props = {
  business: { id: string; name: string; role: string }
  orders: readonly StaffOrder[]
  page: { count: number; limit: number; offset: number }
  view: string
  states: string
  q: string
}

const hrefOf = (given: Record<string, string | number>): string => {
  const kept = Object.entries(given).flatMap(([key, value]) =>
    value && value !== "all" ? [[key, String(value)]] : [],
  )
  return kept.length > 0 ? `/portal/orders?${new URLSearchParams(kept)}` : "/portal/orders"
}

export function OrdersPage({ business, orders, page, view, states, q }: Props) {
  const tabs = ORDER_VIEWS.map(({ key, label }) => ({ href: hrefOf({ view: key }), label }))
  const file = `/portal/data/orders/export?${new URLSearchParams({ ...(states ? { state: states } : {}), ...(q ? { q } : {}) })}`
  return (
    <div className="mx-auto flex w-full max-w-6xl flex-col gap-5 px-4 py-6 lg:px-6">
      <div className="flex flex-wrap items-end justify-between gap-4">
        <div>
          <h1 className="text-xl font-bold">Orders</h1>
          <p className="text-sm text-ink-soft">
            What patients of {business.name} have ordered, newest first.
          </p>
        </div>
        <form action="/portal/orders" role="search" className="flex items-center gap-2">
          <label htmlFor="q" className="sr-only">
            Order number
          </label>
          <Input id="q" name="q" defaultValue={q} placeholder="OD-…" className="w-36" />
          <Button type="submit" variant="secondary" className="min-h-12">
            Find
          </Button>
        </form>
      </div>
      <Tabs tabs={tabs} current={hrefOf({ view })} label="Which orders" />
      <OrdersTable orders={orders} business_id={business.id} may_move={business.role !== "viewer"} />
      <div className="flex flex-wrap items-center justify-between gap-4">
        {business.role !== "viewer" && (
          <a href={file} className="text-sm font-semibold text-brand underline underline-offset-4">
            Export as CSV
          </a>
        )}
        <Pagination {...page} hrefFor={(offset) => hrefOf({ view, q, offset })} />
      </div>
    </div>
  )
}
