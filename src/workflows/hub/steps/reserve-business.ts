import { generateEntityId, MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { BUSINESS_MODULE } from "../../../modules/business"
import type { BusinessModuleService } from "../../../modules/business/service"
import type { BusinessRow } from "../../../modules/business/types"
import { CodedError } from "../../../utils/coded-error"
import { findOrCreate } from "../../find-or-create"
import type { ProvisionBusinessInput, ReservedBusiness } from "../types"

/**
 * Makes the business row first, with the ids of the channel and key it is going to have: whatever happens after,
 * a retry finds this row and with it exactly what was made before.
 */
export const reserveBusinessStep = createStep(
  "reserve-business",
  async (input: ProvisionBusinessInput, { container }) => {
    const service = container.resolve<BusinessModuleService>(BUSINESS_MODULE)
    const { row, created } = await findOrCreate(
      () => service.systemFindBusinessByHandle(input.handle),
      () => service.systemProvisioning().reserve(newBusiness(input)),
    )
    if (row.owner_email.toLowerCase() !== input.owner_email.toLowerCase()) throw handleTaken()
    return new StepResponse(toReserved(row), created ? row.id : null)
  },
  async (business_id, { container }) => {
    if (!business_id) return
    const service = container.resolve<BusinessModuleService>(BUSINESS_MODULE)
    await service.systemProvisioning().release(business_id)
  },
)

export const handleTaken = () =>
  new CodedError(
    MedusaError.Types.CONFLICT,
    "HANDLE_TAKEN",
    "This handle belongs to another business: choose another, or repeat the owner_email it was made with.",
  )

const newBusiness = ({ handle, business_name, owner_email }: ProvisionBusinessInput) => ({
  handle,
  name: business_name,
  owner_email,
  sales_channel_id: generateEntityId(undefined, "sc"),
  publishable_api_key_id: generateEntityId(undefined, "apk"),
})

function toReserved(row: BusinessRow): ReservedBusiness {
  const { id, handle, name, owner_email, status, sales_channel_id, publishable_api_key_id } = row
  const provisioned = row.provisioned_at !== null
  return { id, handle, name, owner_email, status, sales_channel_id, publishable_api_key_id, provisioned }
}
