import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { changeMemberStep, type ChangeMemberInput } from "../steps/change-member"

/**
 * Gives somebody another role in a business, or puts them out; it counts with their next request.
 *
 * @throws CodedError NOT_FOUND, LAST_OWNER (409)
 */
export const changeMemberWorkflow = createWorkflow("change-member", function (input: ChangeMemberInput) {
  return new WorkflowResponse(changeMemberStep(input))
})
