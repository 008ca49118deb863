import {
  createWorkflow,
  transform,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { checkDomainStep, type DomainInput } from "../steps/check-domain"
import { tellDomainOwnersStep } from "../steps/tell-domain-owners"

/**
 * 'Check now'.
 *
 * @throws CodedError NOT_FOUND
 */
export const checkDomainWorkflow = createWorkflow("check-domain", (input: WorkflowData<DomainInput>) => {
  const check = checkDomainStep(input)
  tellDomainOwnersStep(transform(check, (done) => [done]))
  return new WorkflowResponse(transform(check, ({ domain }) => domain))
})
