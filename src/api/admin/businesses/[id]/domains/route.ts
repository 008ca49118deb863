import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { BUSINESS_MODULE } from "../../../../../modules/business"
import type { BusinessModuleService } from "../../../../../modules/business/service"
import { addDomainWorkflow } from "../../../../../workflows/business/workflows/add-domain"
import { TenantAddDomain } from "../../../../tenant/domains/validators"
import { parseInput } from "../../../../utils/validate"
import { answerProfile } from "../../answer-profile"

/** Claims a host name for a business, as its owner could. */
export const POST = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const { hostname } = parseInput(TenantAddDomain, req.body ?? {})
  const businesses: BusinessModuleService = req.scope.resolve(BUSINESS_MODULE)
  const { id: business_id } = await businesses.systemOperating().retrieve(req.params.id ?? "")
  await addDomainWorkflow(req.scope).run({ input: { business_id, hostname } })
  res.status(201)
  await answerProfile(req, res)
}
