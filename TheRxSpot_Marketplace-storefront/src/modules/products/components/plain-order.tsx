import type { Product } from "@/lib/data/products"
import type { Tenant } from "@/lib/data/tenant"
import { Banner } from "@/modules/ui/components/banner"
import { Money } from "@/modules/ui/components/money"

/** For what needs no consultation: its options, and honestly how to get it while ordering online is off. */
export function PlainOrder({ product, support }: { product: Product; support: Tenant["support"] }) {
  const contact = support.email ?? support.phone
  return (
    <div className="flex flex-col gap-4">
      <h2 className="text-lg font-semibold">Options</h2>
      <ul className="divide-y divide-line rounded-md border border-line">
        {product.variants.map((variant) => (
          <li key={variant.id} className="flex min-h-14 items-center justify-between gap-4 px-4">
            <span className="font-medium">{variant.title}</span>
            {variant.calculated_price && (
              <Money
                amount={variant.calculated_price.amount}
                currency={variant.calculated_price.currency}
                className="font-semibold"
              />
            )}
          </li>
        ))}
      </ul>
      <Banner title="No consultation needed">
        {contact ? `Order it from ${contact}.` : "Please look in again."}
      </Banner>
    </div>
  )
}
