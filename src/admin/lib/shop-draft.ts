import type { ShopProduct, Wish } from "../hooks/api/business-shop"

/** A product as somebody is about to arrange it; prices as they are typed, by variant, empty for the platform's. */
export type Draft = { product: ShopProduct; is_shown: boolean; typed: Record<string, string> }

const MINOR_PER_MAJOR = 100
/** What the API takes at most, in dollars. */
const DEAREST = 100_000

export const draftOf = (products: ShopProduct[]): Draft[] =>
  products.map((product) => ({
    product,
    is_shown: product.is_shown,
    typed: Object.fromEntries(
      product.variants.map(({ id, own_minor }) => [
        id,
        own_minor === null ? "" : (own_minor / MINOR_PER_MAJOR).toFixed(2),
      ]),
    ),
  }))

/** One product further up or down; as it is at either end. */
export function moved(draft: Draft[], index: number, by: 1 | -1): Draft[] {
  const [one, other] = [draft[index], draft[index + by]]
  return one && other ? draft.with(index, other).with(index + by, one) : draft
}

/** What is wrong with a price as typed; nothing is wrong with none. */
export function priceProblem(text: string): string | undefined {
  const fits = /^\d{1,6}(\.\d{1,2})?$/.test(text.trim()) && Number(text) > 0 && Number(text) <= DEAREST
  return fits || text.trim() === "" ? undefined : "A price such as 49.90"
}

/** What the API is to be told, or null while a price is no price. Variants without a price of the platform's have none. */
export function wishOf(draft: Draft[]): Wish[] | null {
  const texts = draft.flatMap(({ typed }) => Object.values(typed))
  if (texts.some(priceProblem)) return null
  return draft.map(({ product, is_shown, typed }) => ({
    id: product.id,
    is_shown,
    prices: product.variants
      .filter(({ platform_minor }) => platform_minor !== null)
      .map(({ id }) => ({ variant_id: id, amount_minor: asMinor(typed[id] ?? "") })),
  }))
}

const asMinor = (text: string): number | null =>
  text.trim() === "" ? null : Math.round(Number(text) * MINOR_PER_MAJOR)
