import type { Link } from "@medusajs/framework/modules-sdk"
import type { LinkDefinition } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

/** One name for a link, whichever side is written first. */
function nameOf(link: object): string {
  const sides = Object.entries(link).filter(([side]) => side !== "data")
  return JSON.stringify(sides.sort(([one], [other]) => (one < other ? -1 : 1)))
}

/** Links of several kinds are several transactions, and a step that fails is not asked to undo itself. */
async function allOrNone(link: Link, missing: LinkDefinition[]): Promise<void> {
  try {
    await link.create(missing)
  } catch (error) {
    await link.dismiss(missing)
    throw error
  }
}

/**
 * A step that makes the links that are missing; what was linked before is neither touched nor dismissed when the
 * workflow is undone.
 *
 * Each use is a step of its own: renamed with `.config({ name })` inside `when`, a step is undone without being told
 * what it did (Medusa 2.21.2 hands the renamed step its first name's result, which is not there).
 */
const ensureLinks = (name: string) =>
  createStep(
    name,
    async (wanted: LinkDefinition[], { container }) => {
      if (wanted.length === 0) return new StepResponse(0, [])
      const link = container.resolve(ContainerRegistrationKeys.LINK)
      const existing = await link.list(wanted, { asLinkDefinition: true })
      const known = new Set(existing.map(nameOf))
      const missing = wanted.filter((one) => !known.has(nameOf(one)))
      if (missing.length > 0) await allOrNone(link, missing)
      return new StepResponse(missing.length, missing)
    },
    async (made, { container }) => {
      if (made?.length) await container.resolve(ContainerRegistrationKeys.LINK).dismiss(made)
    },
  )

/** Business, channel and key belong together. */
export const linkBusinessStep = ensureLinks("link-business-channel-key")

/** What a new business sells, and from where. */
export const assignDefaultCatalogueStep = ensureLinks("assign-default-catalogue")
