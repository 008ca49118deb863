import {
  createWorkflow,
  transform,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { checkDueDomainsStep } from "../steps/check-due-domains"
import { tellDomainOwnersStep } from "../steps/tell-domain-owners"

/** Looks at every host name that is due, and tells owners what they need to know. Answers how many were looked at. */
export const checkDueDomainsWorkflow = createWorkflow(
  "check-due-domains",
  (input: WorkflowData<{ limit: number }>) => {
    const checks = checkDueDomainsStep(input)
    tellDomainOwnersStep(checks)
    return new WorkflowResponse(transform(checks, (done) => done.length))
  },
)
