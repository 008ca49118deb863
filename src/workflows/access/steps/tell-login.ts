import { randomUUID } from "node:crypto"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { mailPrivately } from "../mail-privately"

const NEWS = {
  second_step_on: "A second step was added to your sign-in: a code from an app on your phone.",
  second_step_off: "The second step of your sign-in was turned off.",
  second_step_reset:
    "The second step of your sign-in was taken away by somebody who looks after this service.",
} as const

export type TellLoginInput = { auth_identity_id: string; news: keyof typeof NEWS }

/** Mails the news to the login's address. */
export const tellLoginStep = createStep(
  "tell-login",
  async ({ auth_identity_id, news }: TellLoginInput, { container }) => {
    try {
      const [login] = await container
        .resolve(Modules.AUTH)
        .listProviderIdentities({ auth_identity_id, provider: "emailpass" }, { take: 1 })
      if (!login) return new StepResponse(false)
      const lines = [NEWS[news], "If this was not you, choose a new password and tell whoever invited you."]
      await mailPrivately(container.resolve(Modules.NOTIFICATION), {
        to: login.entity_id,
        template: "sign-in-changed",
        resource_id: randomUUID(),
        content: {
          subject: "Your sign-in has changed",
          text: `${lines.join("\n\n")}\n`,
          html: lines.map((line) => `<p>${line}</p>`).join("\n"),
        },
      })
      return new StepResponse(true)
    } catch (error) {
      const kind = error instanceof Error ? error.name : "unknown error"
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .error(`A change of a sign-in was not mailed (${kind})`)
      return new StepResponse(false)
    }
  },
)
