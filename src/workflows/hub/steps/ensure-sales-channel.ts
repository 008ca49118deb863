import type { CreateSalesChannelDTO } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { findOrCreate } from "../../find-or-create"
import type { ReservedBusiness } from "../types"

/** The sales channel under the id that was reserved for it. */
export const ensureSalesChannelStep = createStep(
  "ensure-sales-channel",
  async ({ sales_channel_id: id, name, handle }: ReservedBusiness, { container }) => {
    const channels = container.resolve(Modules.SALES_CHANNEL)
    const row: CreateSalesChannelDTO & { id: string } = { id, name, description: `Storefront of ${handle}` }
    const { created } = await findOrCreate(
      async () => (await channels.listSalesChannels({ id }, { take: 1 }))[0],
      () => channels.createSalesChannels(row),
    )
    return new StepResponse(id, created ? id : null)
  },
  async (id, { container }) => {
    if (id) await container.resolve(Modules.SALES_CHANNEL).deleteSalesChannels([id])
  },
)
