import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { AUDIT_MODULE } from "../../../modules/audit"
import type { SignOff } from "../../../modules/audit/reviews"
import type { AuditModuleService } from "../../../modules/audit/service"

export type SignOffInput = SignOff & { business_id: string }

/** One transaction in the audit module; a signature is not taken back. */
export const signOffWeekStep = createStep(
  "sign-off-week",
  async ({ business_id, ...review }: SignOffInput, { container }) => {
    const audit: AuditModuleService = container.resolve(AUDIT_MODULE)
    const { id, week, flagged, signed_at } = await audit.scoped(business_id).signOff(review)
    return new StepResponse({ id, week, flagged, signed_at })
  },
)
