import type { WholeOrder } from "@/lib/data/orders"
import type { Refill } from "@/lib/data/refills"
import type { Tenant } from "@/lib/data/tenant"
import { CareTeam } from "@/modules/account/components/care-team"
import { OrderNow } from "@/modules/cart/components/order-now"
import { CartTotals } from "@/modules/cart/components/cart-totals"
import { BackLink } from "@/modules/ui/components/back-link"
import { Badge } from "@/modules/ui/components/badge"
import { Banner } from "@/modules/ui/components/banner"
import { Card } from "@/modules/ui/components/card"
import { DateTime } from "@/modules/ui/components/date-time"
import { Timeline } from "@/modules/ui/components/timeline"
import { orderStatus } from "../order-status"

type Props = {
  order: WholeOrder
  support: Tenant["support"]
  just_placed: boolean
  refills: readonly Refill[]
}

/** Where the order stands in a sentence, then its history, what is in it and where it goes. */
export function OrderPage({ order, support, just_placed, refills }: Props) {
  const status = orderStatus(order.state)
  const stopped = ["cancelled", "refunded", "consult_rejected"].includes(order.state)
  const items = order.timeline.map(({ type, title, at, detail }, index) => ({
    key: `${type}-${at}`,
    title,
    detail,
    when: <DateTime at={at} />,
    state: stopped && index === order.timeline.length - 1 ? ("stopped" as const) : ("done" as const),
  }))
  return (
    <div className="container-page flex max-w-5xl flex-col gap-6 py-6 sm:py-10">
      <BackLink href="/account/orders">My orders</BackLink>
      {just_placed && (
        <Banner signal="success" title="Thank you. Your order is placed.">
          Its number is {order.number}. You need to do nothing now; this page shows each step.
        </Banner>
      )}
      <section className="flex flex-col items-start gap-3 rounded-lg bg-brand-soft p-6 sm:p-8">
        <div className="flex flex-wrap items-center gap-3">
          <p className="font-semibold text-brand-strong tabular-nums">Order {order.number}</p>
          <Badge signal={status.signal} className="bg-raised">
            {status.word}
          </Badge>
        </div>
        <h1 className="heading-display text-2xl sm:text-3xl">{status.sentence}</h1>
        {!just_placed &&
          refills.map(({ variant_id, title }) => (
            <OrderNow
              key={variant_id}
              variant_id={variant_id}
              back={`/account/orders/${order.id}`}
              label={refills.length > 1 ? `Order ${title} again` : "Order again"}
            />
          ))}
      </section>
      <div className="grid items-start gap-6 lg:grid-cols-[1.5fr_1fr]">
        <Card className="p-6 sm:p-8">
          <h2 className="mb-6 text-xl font-semibold">Your order, step by step</h2>
          <Timeline items={items} label="History of your order" />
        </Card>
        <div className="flex flex-col gap-6">
          <Goods order={order} />
          <CareTeam support={support} />
        </div>
      </div>
    </div>
  )
}

function Goods({ order }: { order: WholeOrder }) {
  const { address } = order
  const lines = address
    ? [
        [address.first_name, address.last_name].filter(Boolean).join(" "),
        address.address_1,
        address.address_2,
        [address.city, `${address.state ?? ""} ${address.postal_code ?? ""}`].filter(Boolean).join(", "),
      ].filter(Boolean)
    : []
  return (
    <Card className="flex flex-col gap-5 p-6">
      <h2 className="text-lg font-semibold">What is in it</h2>
      <ul className="flex flex-col gap-2">
        {order.items.map((item) => (
          <li key={`${item.title}-${item.variant_title}`}>
            <p className="font-medium">{item.title}</p>
            <p className="text-sm text-ink-soft">
              {[item.variant_title, `quantity ${item.quantity}`].filter(Boolean).join(" · ")}
            </p>
          </li>
        ))}
      </ul>
      <CartTotals {...order} />
      {lines.length > 0 && (
        <div>
          <h3 className="text-sm text-ink-soft">Goes to</h3>
          {lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      )}
    </Card>
  )
}
