import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { BUSINESS_MODULE } from "../../../modules/business"
import type { BusinessModuleService } from "../../../modules/business/service"
import type { ReservedBusiness } from "../types"
import { tryAgain } from "./reserve-business"

/** The last word: from here on a repeated request changes nothing. */
export const markProvisionedStep = createStep(
  "mark-provisioned",
  async ({ id, lease }: ReservedBusiness, { container }) => {
    const service = container.resolve<BusinessModuleService>(BUSINESS_MODULE)
    if (!(await service.systemProvisioning().finish(id, lease))) throw tryAgain()
    return new StepResponse(true)
  },
)
