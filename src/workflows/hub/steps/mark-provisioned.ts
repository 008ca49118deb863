import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { BUSINESS_MODULE } from "../../../modules/business"
import type { BusinessModuleService } from "../../../modules/business/service"
import { conflict } from "../../../utils/coded-error"

/** The last word: from here on a repeated request changes nothing. */
export const markProvisionedStep = createStep(
  "mark-provisioned",
  async (business_id: string, { container }) => {
    const service = container.resolve<BusinessModuleService>(BUSINESS_MODULE)
    if (!(await service.systemProvisioning().finish(business_id))) {
      throw conflict(
        "TRY_AGAIN",
        "The business was taken back while it was being made: send the request again.",
      )
    }
    return new StepResponse(true)
  },
)
