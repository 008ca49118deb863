import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

/** Where every business has its own prices; Medusa's other currencies keep the platform's. */
export const OWN_PRICE_CURRENCY = "usd"
const MINOR_PER_MAJOR = 100

/** A price list of Medusa's with a rule for the business's sales channel; under an id that can be told from its own. */
export const ownPriceListId = (business_id: string): string => `plist_own_${business_id}`

export const asMinor = (amount: number): number => Math.round(amount * MINOR_PER_MAJOR)
export const asMajor = (minor: number): number => minor / MINOR_PER_MAJOR

export type OwnPrice = { id: string; price_set_id: string; amount_minor: number }

/** The business's own prices by price set; none where it has no list yet. */
export async function ownPrices(
  container: MedusaContainer,
  business_id: string,
): Promise<Map<string, OwnPrice>> {
  const rows = await container
    .resolve(Modules.PRICING)
    .listPrices({ price_list_id: [ownPriceListId(business_id)] }, { take: null })
  return new Map(
    rows.flatMap(({ id, price_set_id, amount, currency_code }) =>
      price_set_id && currency_code === OWN_PRICE_CURRENCY
        ? [[price_set_id, { id, price_set_id, amount_minor: asMinor(Number(amount)) }]]
        : [],
    ),
  )
}
