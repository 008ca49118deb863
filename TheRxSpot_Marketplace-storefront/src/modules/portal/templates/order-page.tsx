import type { ReactNode } from "react"
import type { WholeStaffOrder } from "@/lib/data/portal/order-schema"
import { Badge } from "@/modules/ui/components/badge"
import { Banner } from "@/modules/ui/components/banner"
import { DateTime } from "@/modules/ui/components/date-time"
import { TextLink } from "@/modules/ui/components/link"
import { Money } from "@/modules/ui/components/money"
import { Timeline } from "@/modules/ui/components/timeline"
import { OrderSteps } from "../components/order-steps"
import { SectionCard } from "../components/section-card"
import { actorWords, detailWords, HOLD_REASONS, orderStateWord } from "../logic/order-words"
import { makesOrders } from "../logic/roles"

type Props = { order: WholeStaffOrder; business: { id: string; role: string }; just_made: boolean }

export function OrderPage({ order, business, just_made }: Props) {
  const word = orderStateWord(order.state)
  const items = order.timeline.map(({ type, title, at, detail, by }, index) => ({
    key: `${type}-${at}-${index}`,
    title,
    state: "done" as const,
    when: (
      <>
        <DateTime at={at} />
        {by && ` · by ${actorWords(by)}`}
      </>
    ),
    detail: detail && detailWords(detail),
  }))
  return (
    <div className="mx-auto flex w-full max-w-6xl flex-col gap-4 px-4 py-6 lg:px-6">
      <TextLink href="/portal/orders" className="self-start text-sm">
        All orders
      </TextLink>
      {just_made && (
        <Banner signal="success" title={`Order ${order.number} is made`} className="p-3 text-sm">
          The pharmacy has been told. This page shows each step.
        </Banner>
      )}
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <h1 className="text-xl font-bold tabular-nums">{order.number}</h1>
        <Badge signal={word.signal}>{word.text}</Badge>
        {order.hold_reason && (
          <p className="text-sm text-ink-soft">
            Waits because of: {HOLD_REASONS[order.hold_reason] ?? order.hold_reason}
          </p>
        )}
        <a
          href={`/portal/data/orders/packing-slips?id=${order.id}`}
          className="ml-auto text-sm font-semibold text-brand underline underline-offset-4"
        >
          Packing slip (PDF)
        </a>
      </div>
      <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="flex min-w-0 flex-col gap-4">
          <Goods order={order} />
          <SectionCard title="History" level={2}>
            <div className="p-4">
              <Timeline items={items} label="History of the order" />
            </div>
          </SectionCard>
        </div>
        <div className="flex flex-col gap-4">
          <OrderSteps order={order} business={business} />
          <Facts order={order} role={business.role} />
        </div>
      </div>
    </div>
  )
}

function Goods({ order }: { order: WholeStaffOrder }) {
  return (
    <SectionCard title="What was ordered" level={2}>
      <ul className="divide-y divide-line px-4">
        {order.items.map((item) => (
          <li key={`${item.title}-${item.variant_title}`} className="flex justify-between gap-4 py-3">
            <div>
              <p className="font-semibold">{item.title}</p>
              <p className="text-sm text-ink-soft">
                {[item.variant_title, `quantity ${item.quantity}`].filter(Boolean).join(" · ")}
              </p>
            </div>
            <Money amount={item.total} currency={order.currency_code} cents />
          </li>
        ))}
      </ul>
    </SectionCard>
  )
}

function Facts({ order, role }: { order: WholeStaffOrder; role: string }) {
  const money = (amount: number) => <Money amount={amount} currency={order.currency_code} cents />
  const { address } = order
  const lines = address
    ? [
        [address.first_name, address.last_name].filter(Boolean).join(" "),
        address.address_1,
        address.address_2,
        `${address.city ?? ""}, ${address.state ?? ""} ${address.postal_code ?? ""}`,
      ].filter(Boolean)
    : []
  return (
    <SectionCard title="Money and address" level={2}>
      <dl className="flex flex-col gap-3 p-4 text-sm">
        <Fact term="Total">{money(order.total)}</Fact>
        {order.discount_total > 0 && <Fact term="Discount in it">{money(order.discount_total)}</Fact>}
        <Fact term="Paid">{money(order.captured)}</Fact>
        {order.refunded > 0 && <Fact term="Returned">{money(order.refunded)}</Fact>}
        <Fact term="Goes to">
          {lines.length > 0 ? lines.map((line) => <p key={line}>{line}</p>) : "No address"}
        </Fact>
        {order.email && <Fact term="E-mail">{order.email}</Fact>}
        {order.consultation_ids.map((id) => (
          <Fact key={id} term="Case">
            <p>
              <TextLink href={`/portal/cases/${id}`} className="inline-flex min-h-8 items-center">
                Open the case
              </TextLink>
            </p>
            {makesOrders(role) && (
              <p>
                <TextLink href={`/portal/cases/${id}/order`} className="inline-flex min-h-8 items-center">
                  Order the next refill
                </TextLink>
              </p>
            )}
          </Fact>
        ))}
      </dl>
    </SectionCard>
  )
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-ink-soft">{term}</dt>
      <dd className="font-medium wrap-anywhere">{children}</dd>
    </div>
  )
}
