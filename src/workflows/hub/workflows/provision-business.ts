import { randomUUID } from "node:crypto"
import type { LinkDefinition } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { BUSINESS_MODULE } from "../../../modules/business"
import { LEASE_SECONDS } from "../../../modules/business/provisioning"
import { sendInvitationStep } from "../../business/steps/send-invitation"
import { describeBusinessStep } from "../steps/describe-business"
import { assignDefaultCatalogueStep, linkBusinessStep } from "../steps/ensure-links"
import { ensureLocationStep } from "../steps/ensure-location"
import { ensureOwnerStep } from "../steps/ensure-owner"
import { ensurePlatformDomainStep } from "../steps/ensure-platform-domain"
import { ensurePublishableKeyStep } from "../steps/ensure-publishable-key"
import { ensureSalesChannelStep } from "../steps/ensure-sales-channel"
import { ensureThemeStep } from "../steps/ensure-theme"
import { listDefaultAssortmentStep } from "../steps/list-default-assortment"
import { markProvisionedStep } from "../steps/mark-provisioned"
import { reserveBusinessStep } from "../steps/reserve-business"
import type { ProvisionBusinessInput, ReservedBusiness } from "../types"

/**
 * Seconds. The lock is a queue before the door, so that fifty requests do not all ask the database; the row's lease is
 * the door, and holds where processes share no locks. A crashed run's lock ends before the next gives up waiting.
 */
const LOCK = { ttl: LEASE_SECONDS, timeout: LEASE_SECONDS + 5, retryInterval: 0.1 }

/**
 * Gives an affiliate a live store, all or nothing (CONTRACTS §3). Requests for one handle run one after another; each
 * step makes only what is missing and undoes only what it made, so that a failure leaves nothing behind and a crash
 * is finished by the next request.
 */
export const provisionBusinessWorkflow = createWorkflow(
  "provision-business",
  (request: WorkflowData<ProvisionBusinessInput>) => {
    const lock = transform(request, ({ handle }) => ({
      ...LOCK,
      key: `business:${handle}`,
      ownerId: randomUUID(),
    }))
    acquireLockStep(lock)

    const business = reserveBusinessStep(request)
    when(business, ({ provisioned }) => !provisioned).then(() => {
      ensureSalesChannelStep(business)
      ensurePublishableKeyStep(business)
      linkBusinessStep(transform(business, ownLinks))
      ensureThemeStep({ business, request })
      ensureLocationStep(business)
      assignDefaultCatalogueStep(listDefaultAssortmentStep(business))
      ensurePlatformDomainStep(business)
    })
    const answer = describeBusinessStep(business)
    when(business, ({ provisioned }) => !provisioned).then(() => {
      // An e-mail cannot be taken back, so nothing but the mark comes after it.
      sendInvitationStep(ensureOwnerStep(business))
      markProvisionedStep(business)
    })
    // What is finished is not undone because a lock could not be given back: it runs out by itself.
    releaseLockStep(lock).config({ continueOnPermanentFailure: true })
    return new WorkflowResponse(answer)
  },
)

/** Key and channel belong together, and both to the business. */
function ownLinks({ id, sales_channel_id, publishable_api_key_id }: ReservedBusiness): LinkDefinition[] {
  const business = { business_id: id }
  const channel = { sales_channel_id }
  return [
    { [Modules.API_KEY]: { publishable_key_id: publishable_api_key_id }, [Modules.SALES_CHANNEL]: channel },
    { [BUSINESS_MODULE]: business, [Modules.SALES_CHANNEL]: channel },
    { [BUSINESS_MODULE]: business, [Modules.API_KEY]: { api_key_id: publishable_api_key_id } },
  ]
}
