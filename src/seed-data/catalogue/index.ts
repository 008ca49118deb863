import { dailyHealthProducts } from "./daily-health"
import { hairProducts } from "./hair"
import { sexualHealthProducts } from "./sexual-health"
import type { ProductSeed } from "./types"
import { weightProducts } from "./weight"

export { CATEGORIES, CONSULT_POLICIES } from "./policies"
export type { CategorySeed, ConsultPolicySeed, ProductCopy, ProductSeed, VariantSeed } from "./types"

/** The demo catalogue: what every business sells unless it chooses otherwise. Prices are in US dollars. */
export const PRODUCTS: readonly ProductSeed[] = [
  ...weightProducts,
  ...hairProducts,
  ...sexualHealthProducts,
  ...dailyHealthProducts,
]

/** A product's options with all their values, as Medusa wants them when it creates the product. */
export function productOptions({ variants }: ProductSeed): { title: string; values: string[] }[] {
  const values = new Map<string, Set<string>>()
  for (const [title, value] of variants.flatMap(({ options }) => Object.entries(options))) {
    values.set(title, (values.get(title) ?? new Set()).add(value))
  }
  return [...values].map(([title, found]) => ({ title, values: [...found] }))
}
