import type { LinkDefinition } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

/**
 * What a new business starts with, as links to its channel: the products of the store's default sales channel, which
 * is the platform's catalogue, and the stock locations they ship from. Without a default channel: nothing.
 */
export const listDefaultAssortmentStep = createStep(
  "list-default-assortment",
  async ({ sales_channel_id }: { sales_channel_id: string }, { container }) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const { data: stores } = await query.graph({ entity: "store", fields: ["default_sales_channel_id"] })
    const source = stores[0]?.default_sales_channel_id
    if (!source) return new StepResponse<LinkDefinition[]>([])
    const filters = { sales_channel_id: source }
    const [products, locations] = await Promise.all([
      query.graph({ entity: "product_sales_channel", fields: ["product_id"], filters }),
      query.graph({ entity: "sales_channel_location", fields: ["stock_location_id"], filters }),
    ])
    const channel = { [Modules.SALES_CHANNEL]: { sales_channel_id } }
    return new StepResponse<LinkDefinition[]>([
      ...products.data.map(({ product_id }) => ({ [Modules.PRODUCT]: { product_id }, ...channel })),
      ...locations.data.map(({ stock_location_id }) => ({
        ...channel,
        [Modules.STOCK_LOCATION]: { stock_location_id },
      })),
    ])
  },
)
