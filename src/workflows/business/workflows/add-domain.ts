import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { checkRules } from "../domain-rules"
import { addDomainStep, type AddDomainInput } from "../steps/add-domain"
import { checkDomainStep } from "../steps/check-domain"

/**
 * Claims a host name for a business. Where names need not prove themselves (ENABLE_DOMAIN_VERIFICATION=false) it
 * counts at once; else its owner gets the records to set, and the job looks at them.
 *
 * @throws CodedError INVALID_HOSTNAME, WILDCARD_HOSTNAME, IP_ADDRESS, PUBLIC_SUFFIX, PLATFORM_HOSTNAME (400),
 *   DOMAIN_ALREADY_ADDED, DOMAIN_TAKEN, DOMAIN_COOLING_DOWN, TOO_MANY_PENDING (409)
 */
export const addDomainWorkflow = createWorkflow("add-domain", (input: WorkflowData<AddDomainInput>) => {
  const added = addDomainStep(input)
  const checked = when(added, () => !checkRules().verify).then(() =>
    checkDomainStep(transform(added, ({ id, business_id }) => ({ business_id, domain_id: id }))),
  )
  return new WorkflowResponse(transform({ added, checked }, ({ added, checked }) => checked?.domain ?? added))
})
