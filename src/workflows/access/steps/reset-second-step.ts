import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ACCESS_MODULE } from "../../../modules/access"
import type { AccessModuleService } from "../../../modules/access/service"
import { BUSINESS_MODULE } from "../../../modules/business"
import type { BusinessModuleService } from "../../../modules/business/service"
import { conflict, notFound } from "../../../utils/coded-error"
import { thisSecond } from "../seconds"

/** Whose, by the address they sign in with; `actor` and `business_id` where it must be a member of one business alone. */
export type ResetSecondStepInput = {
  email: string
  actor?: { key: string; id: string }
  business_id?: string
}

/** One business's owner has no say in how somebody signs in to another's. */
async function assertOnlyHere(container: MedusaContainer, member_id: string, business_id: string) {
  const businesses = container.resolve<BusinessModuleService>(BUSINESS_MODULE)
  const memberships = await businesses.systemListMemberships(member_id)
  if (memberships.some((one) => one.business_id !== business_id))
    throw conflict("WORKS_ELSEWHERE", "This person works elsewhere too: ask the platform's operators.")
}

/** Takes a second step away and ends all of the login's sign-ins, in one transaction. There is no way back but a new one. */
export const resetSecondStepStep = createStep(
  "reset-second-step",
  async ({ email, actor, business_id }: ResetSecondStepInput, { container }) => {
    if (actor && business_id) await assertOnlyHere(container, actor.id, business_id)
    const [login] = await container
      .resolve(Modules.AUTH)
      .listAuthIdentities({ provider_identities: { entity_id: email, provider: "emailpass" } }, { take: 1 })
    if (!login || (actor && login.app_metadata?.[actor.key] !== actor.id))
      throw notFound("Nobody signs in with this address.")
    const access = container.resolve<AccessModuleService>(ACCESS_MODULE)
    const had_one = await access.systemResetSecondStep({
      auth_identity_id: login.id,
      issued_at: thisSecond(),
      everywhere: true,
    })
    if (!had_one) throw conflict("NO_SECOND_STEP", "This login has no second step.")
    return new StepResponse({ auth_identity_id: login.id, news: "second_step_reset" as const })
  },
)
