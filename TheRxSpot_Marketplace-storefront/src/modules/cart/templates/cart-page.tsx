import type { Cart } from "@/lib/data/cart-schema"
import { Banner } from "@/modules/ui/components/banner"
import { Card } from "@/modules/ui/components/card"
import { EmptyState } from "@/modules/ui/components/empty-state"
import { Icon } from "@/modules/ui/components/icon"
import { ButtonLink } from "@/modules/ui/components/link"
import { CartLine } from "../components/cart-line"
import { CouponEntry } from "../components/coupon-entry"
import { CartTotals } from "../components/cart-totals"

export function CartPage({ cart, problem }: { cart: Cart | null; problem: string | null }) {
  return (
    <div className="container-page flex max-w-5xl flex-col gap-6 py-8 sm:py-12">
      <h1 className="heading-display text-3xl sm:text-4xl">Your cart</h1>
      {problem && <Banner signal="warning" title={problem} />}
      {cart && cart.items.length > 0 ? <Filled cart={cart} /> : <Empty />}
    </div>
  )
}

function Filled({ cart }: { cart: Cart }) {
  return (
    <div className="grid items-start gap-8 lg:grid-cols-[1.6fr_1fr]">
      <ul aria-label="In your cart" className="divide-y divide-line border-y border-line">
        {cart.items.map((item) => (
          <CartLine key={item.id} item={item} currency={cart.currency_code} />
        ))}
      </ul>
      <Card className="flex flex-col gap-5 p-6">
        <CartTotals {...cart} />
        <CouponEntry promotions={cart.promotions} />
        <ButtonLink href="/checkout" size="lg" className="w-full">
          Go to checkout <Icon name="arrow-right" />
        </ButtonLink>
        <p className="text-sm text-ink-soft">You see everything once more before you place the order.</p>
      </Card>
    </div>
  )
}

function Empty() {
  return (
    <EmptyState
      title="Your cart is empty"
      action={
        <ButtonLink href="/treatments" size="lg">
          Find your treatment
        </ButtonLink>
      }
    >
      A treatment comes here once a clinician has approved it for you. Others you can add right away.
    </EmptyState>
  )
}
