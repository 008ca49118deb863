import type { INotificationModuleService, Logger } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { BUSINESS_MODULE } from "../../../modules/business"
import type { DomainCheck } from "../../../modules/business/domain-checks"
import type { BusinessModuleService } from "../../../modules/business/service"
import { domainFailingMail, domainReleasedMail } from "../domain-mail"
import { sendOnce } from "../send-once"

type Ports = { service: BusinessModuleService; notifications: INotificationModuleService; logger: Logger }

/**
 * Warns owners of failing names, and tells them of released ones. A mail that does not go out stops nothing: a name
 * whose owner was not warned is not dropped, and the next look tries to warn again.
 */
export const tellDomainOwnersStep = createStep(
  "tell-domain-owners",
  async (checks: DomainCheck[], { container }) => {
    const ports: Ports = {
      service: container.resolve<BusinessModuleService>(BUSINESS_MODULE),
      notifications: container.resolve(Modules.NOTIFICATION),
      logger: container.resolve(ContainerRegistrationKeys.LOGGER),
    }
    for (const check of checks) await tell(ports, check)
    return new StepResponse(checks.length)
  },
)

async function tell({ service, notifications, logger }: Ports, { domain, happening }: DomainCheck) {
  const must_warn = domain.status === "failing" && !domain.warned_at
  if (!must_warn && happening !== "released") return
  const since = domain.failing_since ? new Date(domain.failing_since).toISOString() : ""
  try {
    const business = service.scoped(domain.business_id)
    const { owner_email } = await business.retrieve()
    await sendOnce(notifications, {
      to: owner_email,
      template: must_warn ? "domain-failing" : "domain-released",
      resource_type: "business_domain",
      resource_id: `${domain.id}:${since}`,
      content: must_warn ? domainFailingMail(domain) : domainReleasedMail(domain),
    })
    if (must_warn) await business.hostnames.markWarned(domain.id)
  } catch (error) {
    const kind = error instanceof Error ? error.name : "unknown error"
    logger.warn(`The owner of ${domain.id} could not be told about its DNS (${kind})`)
  }
}
