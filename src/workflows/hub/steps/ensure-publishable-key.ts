import type { CreateApiKeyDTO } from "@medusajs/framework/types"
import { ApiKeyType, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { findOrCreate } from "../../find-or-create"
import type { ReservedBusiness } from "../types"

const HUB = "hub"

/** The publishable key under the id that was reserved for it. */
export const ensurePublishableKeyStep = createStep(
  "ensure-publishable-key",
  async ({ publishable_api_key_id: id, handle }: ReservedBusiness, { container }) => {
    const keys = container.resolve(Modules.API_KEY)
    const row: CreateApiKeyDTO & { id: string } = {
      id,
      type: ApiKeyType.PUBLISHABLE,
      title: `Storefront of ${handle}`,
      created_by: HUB,
    }
    const { created } = await findOrCreate(
      async () => (await keys.listApiKeys({ id }, { take: 1 }))[0],
      () => keys.createApiKeys(row),
    )
    return new StepResponse(id, created ? id : null)
  },
  async (id, { container }) => {
    if (!id) return
    const keys = container.resolve(Modules.API_KEY)
    // Medusa deletes no key that still works (its own step forgets that when it compensates).
    await keys.revoke(id, { revoked_by: HUB })
    await keys.deleteApiKeys([id])
  },
)
