import { randomUUID } from "node:crypto"
import { generateJwtToken, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { env } from "../../../utils/env-validator"
import { mailPrivately } from "../mail-privately"
import { RESET_MINUTES, resetMail, resetUrl, type ResetActor } from "../reset-mail"

export type MailResetLinkInput = {
  actor_type: ResetActor
  email: string
  /** The store the patient stands in. */
  host: string | null
}

const PROVIDER = "emailpass"
const SECONDS = RESET_MINUTES * 60

/**
 * Mails a link that changes a password once, if this address signs such an actor in. Medusa's own workflow would put
 * the token and the address on the event bus, and so in Redis; this is the same token without that.
 */
export const mailResetLinkStep = createStep(
  "mail-reset-link",
  async ({ actor_type, email, host }: MailResetLinkInput, { container }) => {
    const auth = container.resolve(Modules.AUTH)
    const [login] = await auth.listAuthIdentities(
      { provider_identities: { entity_id: email, provider: PROVIDER } },
      { take: 1 },
    )
    if (!login?.app_metadata?.[`${actor_type}_id`]) return new StepResponse(false)
    const { jti } = await auth.createPasswordResetToken({
      entity_id: email,
      provider: PROVIDER,
      ttl_seconds: SECONDS,
    })
    const token = generateJwtToken(
      { entity_id: email, provider: PROVIDER, actor_type, purpose: "reset" },
      { secret: env.JWT_SECRET, expiresIn: SECONDS, jwtOptions: { jwtid: jti } },
    )
    await mailPrivately(container.resolve(Modules.NOTIFICATION), {
      to: email,
      template: "password-reset",
      resource_id: randomUUID(),
      content: resetMail(resetUrl(actor_type, token, host)),
    })
    return new StepResponse(true)
  },
)
