import type { CatalogueProduct, WantedProduct } from "@/lib/data/portal/catalogue"

const MINOR_PER_MAJOR = 100
const AMOUNT = /^\d{1,5}(\.\d{1,2})?$/

/** A product as it stands on the page: prices as they are typed, by variant. */
export type DraftProduct = Pick<CatalogueProduct, "id" | "is_shown"> & { prices: Record<string, string> }

export const asTyped = (minor: number | null): string =>
  minor === null ? "" : (minor / MINOR_PER_MAJOR).toFixed(2)

export const draftOf = (products: readonly CatalogueProduct[]): DraftProduct[] =>
  products.map(({ id, is_shown, variants }) => ({
    id,
    is_shown,
    prices: Object.fromEntries(variants.map((variant) => [variant.id, asTyped(variant.own_minor)])),
  }))

/** Swaps a product with its neighbour; at either end nothing happens. */
export function moved(draft: readonly DraftProduct[], id: string, by: 1 | -1): DraftProduct[] {
  const from = draft.findIndex((product) => product.id === id)
  const [here, there] = [draft[from], draft[from + by]]
  if (!here || !there) return [...draft]
  return draft.with(from, there).with(from + by, here)
}

/** What is wrong with a typed price, in words; null where it is fine. Nothing means the platform's price. */
export function priceProblem(typed: string): string | null {
  const text = typed.trim()
  if (text === "") return null
  if (!AMOUNT.test(text)) return "Enter an amount in dollars, like 49 or 49.50"
  return Number(text) > 0 ? null : "Enter more than 0, or leave it empty for the platform’s price"
}

const asMinor = (typed: string): number | null =>
  typed.trim() === "" ? null : Math.round(Number(typed.trim()) * MINOR_PER_MAJOR)

/** The draft as the backend wants it. Its prices must be fine. */
export const wishOf = (draft: readonly DraftProduct[]): WantedProduct[] =>
  draft.map(({ id, is_shown, prices }) => ({
    id,
    is_shown,
    prices: Object.entries(prices).map(([variant_id, typed]) => ({
      variant_id,
      amount_minor: asMinor(typed),
    })),
  }))
