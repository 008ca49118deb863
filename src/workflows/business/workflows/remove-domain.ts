import { createWorkflow, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import type { DomainInput } from "../steps/check-domain"
import { removeDomainStep } from "../steps/remove-domain"

/** @throws CodedError NOT_FOUND, PLATFORM_DOMAIN (409) */
export const removeDomainWorkflow = createWorkflow(
  "remove-domain",
  (input: WorkflowData<DomainInput>) => new WorkflowResponse(removeDomainStep(input)),
)
