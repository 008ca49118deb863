import { randomUUID } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { DOCUMENT_MODULE } from "../../../modules/document"
import type { DocumentModuleService } from "../../../modules/document/service"
import { PRIVACY_MODULE } from "../../../modules/privacy"
import type { PrivacyModuleService } from "../../../modules/privacy/service"
import type { DataRequestRow } from "../../../modules/privacy/types"
import { asSystem } from "../../../utils/audit-context"
import { env } from "../../../utils/env-validator"
import { eraseRecord } from "../erase-record"
import { prepareExport } from "../prepare-export"

/**
 * Does the next request that is due. It holds a lease on it, so nothing is undone here: what breaks off is taken up again by
 * whoever comes next.
 */
export const workOffDataRequestsStep = createStep(
  "work-off-data-requests",
  async (_: Record<string, never>, { container }) => {
    const privacy: PrivacyModuleService = container.resolve(PRIVACY_MODULE)
    const due = privacy.systemDue()
    const request = await due.claim(`work-off:${randomUUID()}`)
    if (request) await asSystem("work-off-data-requests", () => workOff(container, request))
    const expired = await due.expire()
    if (expired.length > 0) await removeObjects(container, expired)
    return new StepResponse({ is_done: !request })
  },
)

async function workOff(container: MedusaContainer, request: DataRequestRow): Promise<void> {
  const keep_days = env.DATA_EXPORT_DAYS
  try {
    if (request.kind === "export") await prepareExport(container, request, keep_days)
    else await eraseRecord(container, request)
  } catch (error) {
    const privacy: PrivacyModuleService = container.resolve(PRIVACY_MODULE)
    const outcome = await privacy.scoped(request.business_id).working(request).giveBack()
    const kind = error instanceof Error ? error.name : "unknown error"
    const next = outcome === "again" ? "it is tried again" : "it is given up"
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .error(`The ${request.kind} ${request.id} broke off (${kind}); ${next}`)
  }
}

/** Their keys are gone already, so an object that stays behind is noise. */
async function removeObjects(container: MedusaContainer, keys: string[]): Promise<void> {
  const documents: DocumentModuleService = container.resolve(DOCUMENT_MODULE)
  const storage = await documents.systemStorage()
  for (const key of keys) await storage.delete(key)
}
