import { createWorkflow, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import type { DomainInput } from "../steps/check-domain"
import { makeDomainPrimaryStep } from "../steps/make-domain-primary"

/** @throws CodedError NOT_FOUND, DOMAIN_NOT_VERIFIED (409) */
export const makeDomainPrimaryWorkflow = createWorkflow(
  "make-domain-primary",
  (input: WorkflowData<DomainInput>) => new WorkflowResponse(makeDomainPrimaryStep(input)),
)
