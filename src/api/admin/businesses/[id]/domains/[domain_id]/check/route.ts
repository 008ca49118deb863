import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { checkDomainWorkflow } from "../../../../../../../workflows/business/workflows/check-domain"
import { answerProfile } from "../../../../answer-profile"
import { domainInputOf } from "../../domain-input"

/** Looks at the DNS now. */
export const POST = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  await checkDomainWorkflow(req.scope).run({ input: domainInputOf(req) })
  await answerProfile(req, res)
}
