import type { CatalogueOwner } from "./load-catalogue"

/** A product as the business wants it; the list's order is the shop's. `null` is the platform's price. */
export type WantedProduct = {
  id: string
  is_shown: boolean
  prices: { variant_id: string; amount_minor: number | null }[]
}

export type ArrangeInput = CatalogueOwner & { products: WantedProduct[] }
