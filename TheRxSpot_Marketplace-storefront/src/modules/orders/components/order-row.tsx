import NextLink from "next/link"
import type { PatientOrder } from "@/lib/data/orders"
import { Badge } from "@/modules/ui/components/badge"
import { DateTime } from "@/modules/ui/components/date-time"
import { Icon } from "@/modules/ui/components/icon"
import { Money } from "@/modules/ui/components/money"
import { orderStatus } from "../order-status"

export function OrderRow({ order }: { order: PatientOrder }) {
  const status = orderStatus(order.state)
  return (
    <li className="group relative flex items-center gap-4 rounded-lg border border-line bg-raised p-5 transition-shadow hover:shadow-card">
      <div className="flex min-w-0 grow flex-col gap-1">
        <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
          <h2 className="text-lg font-semibold group-hover:text-brand">
            <NextLink
              href={`/account/orders/${order.id}`}
              className="after:absolute after:inset-0 after:rounded-lg focus-visible:outline-none focus-visible:after:outline-3 focus-visible:after:outline-brand"
            >
              {order.number}
            </NextLink>
          </h2>
          <Badge signal={status.signal}>{status.word}</Badge>
        </div>
        <p>{order.items.map(({ title }) => title).join(", ")}</p>
        <p className="text-sm text-ink-soft">
          <Money amount={order.total} currency={order.currency_code} /> · <DateTime at={order.placed_at} />
        </p>
      </div>
      <Icon name="chevron" className="text-ink-soft" />
    </li>
  )
}
