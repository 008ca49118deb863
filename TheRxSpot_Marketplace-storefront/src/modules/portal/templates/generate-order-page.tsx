import type { OrderOffer } from "@/lib/data/portal/order-offer"
import { Badge } from "@/modules/ui/components/badge"
import { Banner } from "@/modules/ui/components/banner"
import { DateTime } from "@/modules/ui/components/date-time"
import { TextLink } from "@/modules/ui/components/link"
import { Money } from "@/modules/ui/components/money"
import { GenerateOrderForm } from "../components/generate-order-form"
import { SectionCard } from "../components/section-card"
import { OFFER_REFUSALS } from "../logic/generated-order"
import { orderStateWord } from "../logic/order-words"

/** An approved case becomes an order, or its next refill; what stands in the way is said first. */
export function GenerateOrderPage({ business_id, offer }: { business_id: string; offer: OrderOffer }) {
  const { consultation_id, next_fill, refusal } = offer
  return (
    <div className="mx-auto flex w-full max-w-6xl flex-col gap-4 px-4 py-6 lg:px-6">
      <TextLink href={`/portal/cases/${consultation_id}`} className="self-start text-sm">
        The case
      </TextLink>
      <h1 className="text-xl font-bold">{next_fill > 1 ? "Order a refill" : "Make an order"}</h1>
      <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_20rem]">
        {refusal ? (
          <Banner signal="warning" title="Nothing can be ordered here now">
            {OFFER_REFUSALS[refusal] ?? "Open the case to see why."}
          </Banner>
        ) : (
          <GenerateOrderForm business_id={business_id} offer={offer} />
        )}
        <div className="flex flex-col gap-4 max-lg:order-first">
          <Approved offer={offer} />
          <Before offer={offer} />
        </div>
      </div>
    </div>
  )
}

function Approved({ offer }: { offer: OrderOffer }) {
  const left = Math.max(offer.fills_allowed - offer.fills_used, 0)
  return (
    <SectionCard title="What was approved" level={2}>
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-2 p-4 text-sm">
        <dt className="text-ink-soft">Product</dt>
        <dd className="font-medium">{[offer.title, offer.variant_title].filter(Boolean).join(", ")}</dd>
        <dt className="text-ink-soft">Price each</dt>
        <dd>
          <Money amount={offer.unit_price} currency={offer.currency_code} />
        </dd>
        <dt className="text-ink-soft">Orders left</dt>
        <dd className="tabular-nums">
          {left} of {offer.fills_allowed}
        </dd>
        <dt className="text-ink-soft">Until</dt>
        <dd>
          <DateTime at={offer.expires_at} style="date" />
        </dd>
      </dl>
    </SectionCard>
  )
}

function Before({ offer }: { offer: OrderOffer }) {
  if (offer.orders.length === 0) return null
  return (
    <SectionCard title="Ordered before" level={2}>
      <ul className="divide-y divide-line px-4">
        {offer.orders.map(({ id, number, state }) => {
          const word = orderStateWord(state)
          return (
            <li key={id} className="flex items-center justify-between gap-3 py-2.5 text-sm">
              <TextLink href={`/portal/orders/${id}`} className="tabular-nums">
                {number}
              </TextLink>
              <Badge signal={word.signal}>{word.text}</Badge>
            </li>
          )
        })}
      </ul>
    </SectionCard>
  )
}
