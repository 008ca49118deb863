import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { BUSINESS_MODULE } from "../../../modules/business"
import type { BusinessModuleService } from "../../../modules/business/service"
import type { BusinessStatus } from "../../../modules/business/types"

export type BusinessStatusInput = { business_id: string; status: BusinessStatus; reason: string | null }

/** Opens or closes a business; one that is so already stays so, and keeps since when. */
export const setBusinessStatusStep = createStep(
  "set-business-status",
  async ({ business_id, status, reason }: BusinessStatusInput, { container }) => {
    const operating = container.resolve<BusinessModuleService>(BUSINESS_MODULE).systemOperating()
    const before = await operating.retrieve(business_id)
    const since = status === "suspended" ? (before.suspended_at ?? new Date()) : null
    await operating.setStatus(business_id, { status, reason, since })
    return new StepResponse(
      { id: business_id, status },
      {
        id: business_id,
        status: before.status,
        reason: before.suspension_reason,
        since: before.suspended_at,
      },
    )
  },
  async (before, { container }) => {
    if (!before) return
    const { id, status, reason, since } = before
    const operating = container.resolve<BusinessModuleService>(BUSINESS_MODULE).systemOperating()
    await operating.setStatus(id, { status, reason, since: since && new Date(since) })
  },
)
