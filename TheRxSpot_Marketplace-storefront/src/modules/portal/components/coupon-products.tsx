import type { CouponProduct } from "@/lib/data/portal/coupons"
import { FieldError } from "@/modules/ui/components/field-error"

type Props = { products: readonly CouponProduct[]; error?: string }

/** Which products a coupon is for; none ticked means all of them. */
export function CouponProducts({ products, error }: Props) {
  if (products.length === 0) return null
  return (
    <fieldset aria-describedby="products-hint">
      <legend className="font-semibold">
        Only for <span className="font-normal text-ink-soft">(optional)</span>
      </legend>
      <p id="products-hint" className="mt-1 text-sm text-ink-soft">
        Tick none, and it is for everything you sell.
      </p>
      <FieldError id="product_ids" error={error} />
      <ul className="mt-2 max-h-56 overflow-y-auto rounded-md border border-line">
        {products.map(({ id, title }) => (
          <li key={id} className="border-b border-line last:border-b-0">
            <label className="flex min-h-10 items-center gap-3 px-3 py-1.5 text-sm hover:bg-surface has-focus-visible:outline-3 has-focus-visible:-outline-offset-3 has-focus-visible:outline-brand">
              <input
                type="checkbox"
                name="product_ids"
                value={id}
                className="size-4.5 shrink-0 accent-brand focus-visible:outline-none"
              />
              {title}
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  )
}
