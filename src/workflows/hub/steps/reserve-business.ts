import { randomUUID } from "node:crypto"
import { setTimeout } from "node:timers/promises"
import type { MedusaContainer } from "@medusajs/framework/types"
import { generateEntityId, MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { BUSINESS_MODULE } from "../../../modules/business"
import { LEASE_SECONDS } from "../../../modules/business/provisioning"
import type { BusinessModuleService } from "../../../modules/business/service"
import type { BusinessRow } from "../../../modules/business/types"
import { CodedError, conflict } from "../../../utils/coded-error"
import { findOrCreate } from "../../find-or-create"
import type { ProvisionBusinessInput, ReservedBusiness } from "../types"

/** Longer than a lease, so that a crashed run's is over before we give up. */
const PATIENCE_MS = (LEASE_SECONDS + 5) * 1000
const POLL_MS = 200

/**
 * Makes the business row first, with the ids of the channel and key it is going to have: whatever happens after,
 * a retry finds this row and with it exactly what was made before. The lease in the row keeps every other run out,
 * also one in a process that shares no locks with ours.
 */
export const reserveBusinessStep = createStep(
  "reserve-business",
  async (input: ProvisionBusinessInput, { container }) => {
    const provisioning = container.resolve<BusinessModuleService>(BUSINESS_MODULE).systemProvisioning()
    const lease = randomUUID()
    const deadline = Date.now() + PATIENCE_MS
    for (;;) {
      const { row, created } = await reserve(container, input, lease)
      if (row.owner_email.toLowerCase() !== input.owner_email.toLowerCase()) throw handleTaken()
      if (row.provisioned_at) return new StepResponse(toReserved(row, lease), null)
      if (created || (await provisioning.claim(row.id, lease))) {
        return new StepResponse(toReserved(row, lease), { id: row.id, lease, created })
      }
      if (Date.now() > deadline) throw tryAgain()
      await setTimeout(POLL_MS)
    }
  },
  async (held, { container }) => {
    if (!held) return
    const provisioning = container.resolve<BusinessModuleService>(BUSINESS_MODULE).systemProvisioning()
    await (held.created
      ? provisioning.release(held.id, held.lease)
      : provisioning.unclaim(held.id, held.lease))
  },
)

function reserve(container: MedusaContainer, input: ProvisionBusinessInput, lease: string) {
  const service = container.resolve<BusinessModuleService>(BUSINESS_MODULE)
  return findOrCreate(
    () => service.systemFindBusinessByHandle(input.handle),
    () => service.systemProvisioning().reserve(newBusiness(input), lease),
  )
}

export const tryAgain = () =>
  conflict("TRY_AGAIN", "Another request for this handle is still being worked on: send this one again.")

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

function toReserved(row: BusinessRow, lease: string): ReservedBusiness {
  const { id, handle, name, owner_email, status, sales_channel_id, publishable_api_key_id } = row
  const provisioned = row.provisioned_at !== null
  return {
    id,
    handle,
    name,
    owner_email,
    status,
    sales_channel_id,
    publishable_api_key_id,
    provisioned,
    lease,
  }
}
