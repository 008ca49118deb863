import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { BUSINESS_MODULE } from "../../../modules/business"
import type { BusinessModuleService } from "../../../modules/business/service"
import { invalidInput } from "../../../utils/coded-error"

export type ChangeCatalogueInput = { business_id: string; add: string[]; remove: string[] }

/** What of a wish is not so already, as Medusa's own flow wants it. Products that do not exist are refused. */
export const findAssortmentStep = createStep(
  "find-assortment",
  async ({ business_id, add, remove }: ChangeCatalogueInput, { container }) => {
    const service = container.resolve<BusinessModuleService>(BUSINESS_MODULE)
    const { sales_channel_id } = await service.systemOperating().retrieve(business_id)
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const wanted = [...new Set([...add, ...remove])]
    const [products, sold] = await Promise.all([
      query.graph({ entity: "product", fields: ["id"], filters: { id: wanted } }),
      query.graph({
        entity: "product_sales_channel",
        fields: ["product_id"],
        filters: { sales_channel_id, product_id: wanted },
      }),
    ])
    const known = new Set(products.data.map(({ id }) => id))
    const missing = wanted.filter((id) => !known.has(id))
    if (missing.length > 0)
      throw invalidInput(missing.map((id) => ({ field: "add", message: `${id} is no product` })))
    const here = new Set(sold.data.map(({ product_id }) => product_id))
    return new StepResponse({
      id: sales_channel_id,
      add: add.filter((id) => !here.has(id)),
      remove: remove.filter((id) => here.has(id)),
    })
  },
)
