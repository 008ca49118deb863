import { Modules, MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { platformHostname, storefrontUrl } from "../../business/addresses"
import type { ProvisionedBusiness, ReservedBusiness } from "../types"

/** The Hub's answer; the same for the first request and for all that repeat it, but for `idempotent`. */
export const describeBusinessStep = createStep(
  "describe-business",
  async (business: ReservedBusiness, { container }) => {
    const { id, handle, status, sales_channel_id, publishable_api_key_id, provisioned } = business
    const [key] = await container
      .resolve(Modules.API_KEY)
      .listApiKeys({ id: publishable_api_key_id }, { take: 1 })
    if (!key)
      throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `Business ${id} has lost its publishable key`)
    const answer: ProvisionedBusiness = {
      business: { id, handle, status },
      business_id: id,
      sales_channel_id,
      publishable_api_key_id,
      publishable_api_key_token: key.token,
      storefront_url: storefrontUrl(platformHostname(handle)),
      idempotent: provisioned,
    }
    return new StepResponse(answer)
  },
)
