import type { CatalogueProduct } from "@/lib/data/portal/catalogue"
import { TextField } from "@/modules/ui/components/text-field"
import { formatMoney } from "@/lib/format-money"
import { priceProblem } from "../logic/catalogue-draft"

type Props = {
  product: CatalogueProduct
  currency: string
  typed: Record<string, string>
  onChange: (prices: Record<string, string>) => void
}

/** A price for each variant; left empty, the platform's counts. */
export function CataloguePrices({ product, currency, typed, onChange }: Props) {
  return (
    <div className="grid gap-x-4 gap-y-3 sm:grid-cols-2 xl:grid-cols-3">
      {product.variants.map(({ id, title, platform_minor }) => {
        const platform = platform_minor === null ? null : formatMoney(platform_minor / 100, currency)
        return (
          <TextField
            key={id}
            id={id}
            name={id}
            label={`${title}, $`}
            hint={platform ? `Platform’s price: ${platform}` : "Not for sale: the platform set no price"}
            error={priceProblem(typed[id] ?? "")}
            disabled={platform === null}
            value={typed[id] ?? ""}
            onChange={({ target }) => onChange({ ...typed, [id]: target.value })}
            inputMode="decimal"
            autoComplete="off"
            placeholder={platform ? (Number(platform_minor) / 100).toFixed(2) : undefined}
          />
        )
      })}
    </div>
  )
}
