import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ACCESS_MODULE } from "../../../modules/access"
import type { AccessModuleService } from "../../../modules/access/service"
import type { EndSignIn } from "../../../modules/access/sign-outs"

export type EndSignInsInput = { ends: EndSignIn[] }

/** Ends sign-ins. There is no way back: who was signed out by mistake signs in again. */
export const endSignInsStep = createStep("end-sign-ins", async ({ ends }: EndSignInsInput, { container }) => {
  const access = container.resolve<AccessModuleService>(ACCESS_MODULE)
  for (const end of ends) {
    // Dates that pass between steps may be text by then.
    const { issued_at, ends_at, ...rest } = end
    await access.systemEndSignIn({
      ...rest,
      issued_at: new Date(issued_at),
      ...(ends_at && { ends_at: new Date(ends_at) }),
    })
  }
  return new StepResponse({ ended: ends.length })
})
