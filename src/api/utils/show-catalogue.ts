import type { MedusaContainer } from "@medusajs/framework/types"
import { loadCatalogue, type CatalogueOwner } from "../../workflows/catalogue/load-catalogue"
import { OWN_PRICE_CURRENCY } from "../../workflows/catalogue/own-price-list"

/** A business's shop as its people and the platform's see it: in the shop's order, prices in cents, `null` where none is. */
export async function showCatalogue(container: MedusaContainer, owner: CatalogueOwner) {
  const catalogue = await loadCatalogue(container, owner)
  const products = catalogue.map(({ variants, ...product }) => ({
    ...product,
    variants: variants.map(({ id, title, platform_minor, own_minor }) => ({
      id,
      title,
      platform_minor,
      own_minor,
    })),
  }))
  return { products, count: products.length, currency: OWN_PRICE_CURRENCY }
}
