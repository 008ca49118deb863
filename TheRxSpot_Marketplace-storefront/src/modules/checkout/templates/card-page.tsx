import { formatMoney } from "@/lib/format-money"
import type { Cart } from "@/lib/data/cart-schema"
import { BackLink } from "@/modules/ui/components/back-link"
import { Card } from "@/modules/ui/components/card"
import { CardPayment } from "../components/card-payment"
import { OrderSummary } from "../components/order-summary"

type Props = { cart: Cart; publishable_key: string; returning: boolean }

/** The last step: the card, in Stripe's own form. */
export function CardPage({ cart, publishable_key, returning }: Props) {
  return (
    <div className="container-page flex max-w-5xl flex-col gap-6 py-6 sm:py-10">
      <BackLink href="/checkout">Address and delivery</BackLink>
      <h1 className="heading-display text-3xl sm:text-4xl">Payment</h1>
      <div className="grid items-start gap-8 lg:grid-cols-[1.6fr_1fr]">
        <div className="flex flex-col gap-5">
          <p className="measure text-ink-soft">
            Your card is charged when your order is placed. Its number goes to Stripe, never to us.
          </p>
          <CardPayment
            publishable_key={publishable_key}
            returning={returning}
            amount={formatMoney(cart.total, cart.currency_code, true)}
          />
        </div>
        <Card className="flex flex-col gap-5 p-6 max-lg:order-first lg:sticky lg:top-24">
          <OrderSummary cart={cart} />
        </Card>
      </div>
    </div>
  )
}
