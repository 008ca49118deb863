import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { linkProductsToSalesChannelWorkflow } from "@medusajs/medusa/core-flows"
import { forgetEntriesStep } from "../../catalogue/steps/forget-entries"
import { findAssortmentStep, type ChangeCatalogueInput } from "../steps/find-assortment"

/**
 * Puts products of the platform into a business's store, or takes them out, through its sales channel. Cases and
 * orders that are there already go on.
 *
 * @throws CodedError NOT_FOUND, INVALID_INPUT for a product that does not exist
 */
export const changeCatalogueWorkflow = createWorkflow(
  "change-catalogue",
  function (input: ChangeCatalogueInput) {
    const changes = findAssortmentStep(input)
    linkProductsToSalesChannelWorkflow.runAsStep({ input: changes })
    forgetEntriesStep(transform(input, ({ business_id, remove }) => ({ business_id, product_ids: remove })))
    return new WorkflowResponse(changes)
  },
)
