import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { makeDomainPrimaryWorkflow } from "../../../../../../../workflows/business/workflows/make-domain-primary"
import { answerProfile } from "../../../../answer-profile"
import { domainInputOf } from "../../domain-input"

/** Makes a verified host name the one the store goes by. */
export const POST = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  await makeDomainPrimaryWorkflow(req.scope).run({ input: domainInputOf(req) })
  await answerProfile(req, res)
}
