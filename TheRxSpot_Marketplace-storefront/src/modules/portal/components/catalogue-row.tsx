import type { CatalogueProduct } from "@/lib/data/portal/catalogue"
import { ProductArt } from "@/modules/products/components/product-art"
import { cx } from "@/modules/ui/class-names"
import { Badge } from "@/modules/ui/components/badge"
import { CataloguePrices } from "./catalogue-prices"
import { MoveButtons } from "./move-buttons"

type Props = {
  product: CatalogueProduct
  currency: string
  is_shown: boolean
  typed: Record<string, string>
  place: { index: number; count: number }
  onMove: (by: 1 | -1) => void
  onShow: (is_shown: boolean) => void
  onPrices: (prices: Record<string, string>) => void
}

/** What the picture is drawn from where there is none; the portal knows a product by less than the shop does. */
const PLAIN = {
  description: null,
  categories: [],
  metadata: { summary: null, good_for: [], not_for: [], how_it_works: null },
}

/** One product of the shop: its place, whether it shows, and what it costs. */
export function CatalogueRow({ product, currency, is_shown, typed, place, onMove, onShow, onPrices }: Props) {
  const own = Object.values(typed).filter((text) => text.trim() !== "").length
  return (
    <li className="flex flex-col gap-3 rounded-lg border border-line bg-raised p-3 sm:p-4">
      <div className="flex items-center gap-3">
        <MoveButtons name={product.title} id={product.id} place={place} onMove={onMove} />
        <ProductArt
          product={{ ...PLAIN, ...product }}
          className={cx("h-14 w-18 shrink-0 rounded-md", !is_shown && "opacity-40 grayscale")}
        />
        <div className="flex min-w-0 grow items-center gap-3">
          <h2 className={cx("grow font-semibold wrap-anywhere", !is_shown && "text-ink-soft")}>
            {product.title}
          </h2>
          {product.is_gated && <Badge className="max-sm:hidden">Needs a consultation</Badge>}
        </div>
        <label className="flex min-h-11 shrink-0 cursor-pointer items-center gap-2 text-sm font-semibold">
          <input
            type="checkbox"
            checked={is_shown}
            onChange={({ target }) => onShow(target.checked)}
            className="size-5 accent-brand"
          />
          Shown<span className="sr-only">: {product.title}</span>
        </label>
      </div>
      <details className="group">
        <summary className="inline-flex min-h-11 w-full cursor-pointer items-center justify-between gap-3 text-sm font-semibold text-brand sm:min-h-9 sm:w-auto">
          {own > 0 ? `Prices: ${own} of your own` : "Prices: the platform’s"}
          {product.is_gated && <Badge className="sm:hidden">Needs a consultation</Badge>}
        </summary>
        <div className="pt-2">
          <CataloguePrices product={product} currency={currency} typed={typed} onChange={onPrices} />
        </div>
      </details>
    </li>
  )
}
