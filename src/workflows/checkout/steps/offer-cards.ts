import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { updateRegionsWorkflow } from "@medusajs/medusa/core-flows"
import { CARD_PROVIDER } from "../card-provider"

type Region = {
  id: string
  metadata: Record<string, unknown> | null
  payment_providers: ({ id: string } | null)[] | null
}

/** Remembered with the region, so that an operator who takes cards away again is not contradicted. */
const OFFERED = "cards_offered"

/** Adds card payments to every region that was never offered them. Not compensated: each region stands for itself. */
export const offerCardsStep = createStep("offer-cards", async (_: void, { container }) => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "region",
    fields: ["id", "metadata", "payment_providers.id"],
  })
  const regions: Region[] = data
  const fresh = regions.filter(({ metadata }) => metadata?.[OFFERED] === undefined)
  for (const { id, metadata, payment_providers } of fresh) {
    const known = (payment_providers ?? []).flatMap((provider) => provider?.id ?? [])
    const update = {
      payment_providers: [...new Set([...known, CARD_PROVIDER])],
      metadata: { ...metadata, [OFFERED]: true },
    }
    await updateRegionsWorkflow(container).run({ input: { selector: { id }, update } })
  }
  return new StepResponse({ offered: fresh.length })
})
