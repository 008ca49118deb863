import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { BUSINESS_MODULE } from "../../../modules/business"
import type { MembershipChange } from "../../../modules/business/change-membership"
import type { BusinessModuleService } from "../../../modules/business/service"

export type ChangeMemberInput = { business_id: string; membership_id: string; change: MembershipChange }

/** Gives somebody another role, or puts them out. */
export const changeMemberStep = createStep(
  "change-member",
  async ({ business_id, membership_id, change }: ChangeMemberInput, { container }) => {
    const service = container.resolve<BusinessModuleService>(BUSINESS_MODULE)
    const before = await service.scoped(business_id).changeMembership(membership_id, change)
    return new StepResponse({ id: membership_id }, before)
  },
  async (before, { container }) => {
    if (!before) return
    const service = container.resolve<BusinessModuleService>(BUSINESS_MODULE)
    await service.scoped(before.business_id).restoreMembership(before.id, before)
  },
)
