import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { EntryInput } from "../../../modules/catalogue/scoped-catalogue"
import { conflict, notFound } from "../../../utils/coded-error"
import { loadCatalogue, type CatalogueProduct, type CatalogueVariant } from "../load-catalogue"
import { asMajor, OWN_PRICE_CURRENCY, ownPriceListId, ownPrices } from "../own-price-list"
import type { ArrangeInput, WantedProduct } from "../types"

type NewPrice = { variant_id: string; amount: number; currency_code: string }

export type CataloguePlan = {
  channel: { id: string; add: string[]; remove: string[] }
  entries: EntryInput[]
  prices: { id: string; create: NewPrice[]; update: (NewPrice & { id: string })[]; delete: string[] }
}

/**
 * What of a wish is not so already. Products that the wish leaves out stay as they are, after those it names.
 *
 * @throws CodedError NOT_FOUND for a product or variant that is not this business's, NO_PRICE for one without a price
 */
export const planCatalogueStep = createStep(
  "plan-catalogue",
  async ({ products: wanted, ...owner }: ArrangeInput, { container }) => {
    const there = await loadCatalogue(container, owner)
    const known = new Map(there.map((product) => [product.id, product]))
    const chosen = wanted.map((wish) => ({ wish, product: found(known.get(wish.id)) }))
    const own = await ownPrices(container, owner.business_id)
    const plan: CataloguePlan = {
      channel: {
        id: owner.sales_channel_id,
        add: chosen
          .filter(({ wish, product }) => wish.is_shown && !product.is_shown)
          .map(({ wish }) => wish.id),
        remove: chosen
          .filter(({ wish, product }) => !wish.is_shown && product.is_shown)
          .map(({ wish }) => wish.id),
      },
      entries: entriesOf(wanted, there),
      prices: { id: ownPriceListId(owner.business_id), create: [], update: [], delete: [] },
    }
    for (const { wish, product } of chosen)
      for (const { variant_id, amount_minor } of wish.prices) {
        const variant = found(product.variants.find(({ id }) => id === variant_id))
        const price_id = own.get(variant.price_set_id ?? "")?.id
        planPrice(plan.prices, variant, amount_minor, price_id)
      }
    return new StepResponse(plan)
  },
)

function planPrice(
  prices: CataloguePlan["prices"],
  { id: variant_id, price_set_id, own_minor }: CatalogueVariant,
  amount_minor: number | null,
  price_id: string | undefined,
): void {
  if (amount_minor === own_minor) return
  if (!price_set_id)
    throw conflict("NO_PRICE", "This product has no price of the platform's that you could replace.")
  if (amount_minor === null) return void (price_id && prices.delete.push(price_id))
  const price = { variant_id, amount: asMajor(amount_minor), currency_code: OWN_PRICE_CURRENCY }
  if (price_id) prices.update.push({ ...price, id: price_id })
  else prices.create.push(price)
}

function entriesOf(wanted: WantedProduct[], there: CatalogueProduct[]): EntryInput[] {
  const named = new Set(wanted.map(({ id }) => id))
  const all = [...wanted, ...there.filter(({ id }) => !named.has(id))]
  return all.map(({ id, is_shown }, rank) => ({ product_id: id, rank, is_hidden: !is_shown }))
}

function found<T>(value: T | undefined): T {
  if (value === undefined) throw notFound("This store has no such product.")
  return value
}
