import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { BreakGlassGrantRow } from "../../../modules/audit/types"
import { BUSINESS_MODULE } from "../../../modules/business"
import type { BusinessModuleService } from "../../../modules/business/service"
import { portalUrl } from "../../business/addresses"
import { sendOnce } from "../../business/send-once"

/** Ids and times only: an e-mail is read by whoever reads the mailbox. */
function mailOf({ consultation_id, granted_at, expires_at }: BreakGlassGrantRow) {
  const lines = [
    "A platform operator has opened emergency access to one of your patients' records.",
    `Case: ${consultation_id}`,
    `From ${new Date(granted_at).toUTCString()} until ${new Date(expires_at).toUTCString()}.`,
    `Who it was, why, and what was opened: ${portalUrl()}/audit?flag=break_glass`,
  ]
  const html = lines.map((line) => `<p>${line}</p>`).join("\n")
  return { subject: "Emergency access to a record of yours", text: `${lines.join("\n\n")}\n`, html }
}

/** Tells the business's owner. An emergency does not wait for a mail server: the flagged entry is there in any case. */
export const tellOwnerOfBreakGlassStep = createStep(
  "tell-owner-of-break-glass",
  async (grant: BreakGlassGrantRow, { container }) => {
    const businesses: BusinessModuleService = container.resolve(BUSINESS_MODULE)
    try {
      const { owner_email } = await businesses.scoped(grant.business_id).retrieve()
      await sendOnce(container.resolve(Modules.NOTIFICATION), {
        to: owner_email,
        template: "break-glass",
        resource_type: "break_glass_grant",
        resource_id: grant.id,
        content: mailOf(grant),
      })
      return new StepResponse(true)
    } catch (error) {
      const kind = error instanceof Error ? error.name : "unknown error"
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .error(`The owner could not be told of emergency access ${grant.id} (${kind})`)
      return new StepResponse(false)
    }
  },
)
