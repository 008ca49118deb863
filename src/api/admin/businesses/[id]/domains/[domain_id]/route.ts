import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { removeDomainWorkflow } from "../../../../../../workflows/business/workflows/remove-domain"
import { answerProfile } from "../../../answer-profile"
import { domainInputOf } from "../domain-input"

/** Takes a host name off a business's list; its store stops answering there at once. */
export const DELETE = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  await removeDomainWorkflow(req.scope).run({ input: domainInputOf(req) })
  await answerProfile(req, res)
}
