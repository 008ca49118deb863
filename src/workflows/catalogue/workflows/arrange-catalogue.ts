import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  batchPriceListPricesWorkflow,
  linkProductsToSalesChannelWorkflow,
  releaseLockStep,
} from "@medusajs/medusa/core-flows"
import { ensureOwnPriceListStep } from "../steps/ensure-own-price-list"
import { planCatalogueStep } from "../steps/plan-catalogue"
import { saveEntriesStep } from "../steps/save-entries"
import type { ArrangeInput } from "../types"

/** How long a second save waits for the first, and the longest one may take, seconds. */
const WAIT_S = 10
const LONGEST_S = 30

/**
 * A business's shop as it wants it: which of its products show, in which order, at which price. All or nothing.
 *
 * @throws CodedError NOT_FOUND, NO_PRICE
 */
export const arrangeCatalogueWorkflow = createWorkflow(
  "arrange-catalogue",
  (input: WorkflowData<ArrangeInput>) => {
    const key = transform(input, ({ business_id }) => `catalogue:${business_id}`)
    acquireLockStep({ key, timeout: WAIT_S, ttl: LONGEST_S })
    const plan = planCatalogueStep(input)
    linkProductsToSalesChannelWorkflow.runAsStep({ input: transform(plan, ({ channel }) => channel) })
    saveEntriesStep(
      transform({ input, plan }, (given) => ({
        business_id: given.input.business_id,
        entries: given.plan.entries,
      })),
    )
    when(
      { plan },
      ({ plan: { prices } }) => prices.create.length + prices.update.length + prices.delete.length > 0,
    ).then(() => {
      ensureOwnPriceListStep(input)
      batchPriceListPricesWorkflow.runAsStep({
        input: { data: transform(plan, ({ prices }) => prices) },
      })
    })
    releaseLockStep({ key })
    return new WorkflowResponse(plan)
  },
)
