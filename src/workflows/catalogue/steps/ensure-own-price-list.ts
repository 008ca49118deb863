import type { CreatePriceListDTO } from "@medusajs/framework/types"
import { Modules, PriceListStatus, PriceListType } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { findOrCreate } from "../../find-or-create"
import type { CatalogueOwner } from "../load-catalogue"
import { ownPriceListId } from "../own-price-list"

/** The business's price list, there from the first price of its own on. */
export const ensureOwnPriceListStep = createStep(
  "ensure-own-price-list",
  async ({ business_id, sales_channel_id }: CatalogueOwner, { container }) => {
    const pricing = container.resolve(Modules.PRICING)
    const id = ownPriceListId(business_id)
    const list: CreatePriceListDTO & { id: string } = {
      id,
      title: `Own prices of ${business_id}`,
      description: "Set by the business in the portal",
      type: PriceListType.OVERRIDE,
      status: PriceListStatus.ACTIVE,
      rules: { sales_channel_id: [sales_channel_id] },
    }
    const { created } = await findOrCreate(
      async () => (await pricing.listPriceLists({ id: [id] }, { take: 1 }))[0],
      async () => (await pricing.createPriceLists([list]))[0],
    )
    return new StepResponse(id, created ? id : null)
  },
  async (id, { container }) => {
    if (id) await container.resolve(Modules.PRICING).deletePriceLists([id])
  },
)
