import { randomBytes } from "node:crypto"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { BUSINESS_MODULE } from "../../../modules/business"
import type { SecretKind } from "../../../modules/business/scoped-secrets"
import type { BusinessModuleService } from "../../../modules/business/service"

/**
 * `rotate` makes a new secret and keeps the one before, so that the partner can change over in its own time; `retire`
 * ends that time; `remove` goes back to the platform's own secret.
 */
export const SECRET_ACTIONS = ["rotate", "retire", "remove"] as const

export type ChangeSecretInput = {
  business_id: string
  kind: SecretKind
  action: (typeof SECRET_ACTIONS)[number]
}

/** 256 bits in a form that survives every configuration file. */
const newSecret = (): string => randomBytes(32).toString("hex")

/** Changes a webhook secret. The new one is in this answer and nowhere else in clear. */
export const changeSecretStep = createStep(
  "change-secret",
  async ({ business_id, kind, action }: ChangeSecretInput, { container }) => {
    const service = container.resolve<BusinessModuleService>(BUSINESS_MODULE)
    await service.systemOperating().retrieve(business_id)
    const secret = action === "rotate" ? newSecret() : null
    const before = await service.scoped(business_id).secrets.change(kind, (current) => {
      if (secret) return [secret, ...current]
      return action === "retire" ? current.slice(0, 1) : []
    })
    return new StepResponse({ secret }, { business_id, before })
  },
  async (made, { container }) => {
    if (!made) return
    const service = container.resolve<BusinessModuleService>(BUSINESS_MODULE)
    await service.scoped(made.business_id).secrets.restore(made.before)
  },
)
