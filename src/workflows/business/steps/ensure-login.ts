import type { AuthIdentityDTO, AuthenticationResponse } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CodedError } from "../../../utils/coded-error"

type Input = { email: string; password: string }

/** The login a step found or made, and the member it already signs in, if any. */
export type Login = { auth_identity_id: string; member_id: string | null }

const PROVIDER = "emailpass"

/**
 * A login for an address. One that exists (this person works for another business, or is a patient somewhere) is
 * only used with its own password: an invitation must not become a way to take a login over.
 */
export const ensureLoginStep = createStep(
  "ensure-login",
  async ({ email, password }: Input, { container }) => {
    const auth = container.resolve(Modules.AUTH)
    const credentials = { body: { email, password } }
    const [existing] = await auth.listProviderIdentities(
      { entity_id: email, provider: PROVIDER },
      { take: 1 },
    )
    const answer = existing
      ? await auth.authenticate(PROVIDER, credentials)
      : await auth.register(PROVIDER, credentials)
    const identity = identityOf(answer)
    return new StepResponse(toLogin(identity), existing ? null : identity.id)
  },
  async (made, { container }) => {
    if (made) await container.resolve(Modules.AUTH).deleteAuthIdentities([made])
  },
)

function identityOf({ success, authIdentity }: AuthenticationResponse): AuthIdentityDTO {
  if (success && authIdentity) return authIdentity
  throw new CodedError(
    MedusaError.Types.UNAUTHORIZED,
    "WRONG_PASSWORD",
    "This e-mail address already has a login here: enter its password, or reset it first.",
  )
}

function toLogin({ id, app_metadata }: AuthIdentityDTO): Login {
  const member_id = app_metadata?.member_id
  return { auth_identity_id: id, member_id: typeof member_id === "string" ? member_id : null }
}
