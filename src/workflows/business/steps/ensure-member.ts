import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { BUSINESS_MODULE } from "../../../modules/business"
import type { BusinessModuleService } from "../../../modules/business/service"
import { findOrCreate } from "../../find-or-create"

export type MemberInput = { email: string; first_name: string; last_name: string }

/** The person behind an address; one who is known keeps the name they gave before. */
export const ensureMemberStep = createStep(
  "ensure-member",
  async ({ email, first_name, last_name }: MemberInput, { container }) => {
    const service = container.resolve<BusinessModuleService>(BUSINESS_MODULE)
    const { row, created } = await findOrCreate(
      () => service.systemFindMember(email),
      () => service.systemCreateMember({ email, first_name, last_name }),
    )
    const member = { id: row.id, email: row.email, first_name: row.first_name, last_name: row.last_name }
    return new StepResponse(member, created ? row.id : null)
  },
  async (made, { container }) => {
    if (made) await container.resolve<BusinessModuleService>(BUSINESS_MODULE).systemDeleteMember(made)
  },
)
