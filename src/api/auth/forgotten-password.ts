import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { BUSINESS_MODULE } from "../../modules/business"
import type { BusinessModuleService } from "../../modules/business/service"
import { notFound } from "../../utils/coded-error"
import type { ResetActor } from "../../workflows/access/reset-mail"
import { mailResetLinkWorkflow } from "../../workflows/access/workflows/mail-reset-link"
import { visitedHost } from "../utils/tenant"
import { parseInput } from "../utils/validate"

const ForgottenPassword = z.strictObject({
  identifier: z
    .string("is required")
    .trim()
    .toLowerCase()
    .max(254)
    .pipe(z.email("must be an e-mail address")),
  metadata: z.record(z.string(), z.unknown()).optional(),
})

const ACTORS: ResetActor[] = ["customer", "member", "user"]

/**
 * Answers before it looks, so that neither the answer nor the time it takes says whether the address has a login. It
 * stands in for Medusa's handler, which would put the link on the event bus.
 */
export function forgottenPassword(req: MedusaRequest, res: MedusaResponse): void {
  const actor_type = ACTORS.find((known) => known === req.params.actor_type)
  if (!actor_type || req.params.auth_provider !== "emailpass") throw notFound()
  const { identifier: email } = parseInput(ForgottenPassword, req.body)
  res.status(201).json({ accepted: true })
  mailLink(req, actor_type, email).catch((error: unknown) => {
    const kind = error instanceof Error ? error.name : "unknown error"
    req.scope
      .resolve(ContainerRegistrationKeys.LOGGER)
      .error(`A link for a new password was not sent (${kind})`)
  })
}

async function mailLink(req: MedusaRequest, actor_type: ResetActor, email: string): Promise<void> {
  const host = actor_type === "customer" ? await storeHost(req) : null
  // A patient's link leads to a store; where none was visited there is nowhere to lead.
  if (actor_type === "customer" && !host) return
  await mailResetLinkWorkflow(req.scope).run({ input: { actor_type, email, host } })
}

/** The visited host, if a business answers there: nobody may send patients elsewhere. */
async function storeHost(req: MedusaRequest): Promise<string | null> {
  const host = visitedHost(req)
  const businesses: BusinessModuleService = req.scope.resolve(BUSINESS_MODULE)
  return host && (await businesses.systemFindTenant({ host })) ? host : null
}
