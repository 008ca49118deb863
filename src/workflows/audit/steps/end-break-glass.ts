import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { AUDIT_MODULE } from "../../../modules/audit"
import type { AuditModuleService } from "../../../modules/audit/service"

export type EndBreakGlassInput = { operator_id: string; id: string }

/** Less access needs no undoing. */
export const endBreakGlassStep = createStep(
  "end-break-glass",
  async ({ operator_id, id }: EndBreakGlassInput, { container }) => {
    const audit: AuditModuleService = container.resolve(AUDIT_MODULE)
    return new StepResponse(await audit.systemOperating().endGrant(operator_id, id))
  },
)
