import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { removeDomainWorkflow } from "../../../../workflows/business/workflows/remove-domain"
import { tenantOf } from "../../../utils/tenant"

/** Takes a host name off the list; its store stops answering there at once. */
export async function DELETE(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { result } = await removeDomainWorkflow(req.scope).run({
    input: { business_id: tenantOf(req).business.id, domain_id: req.params.id ?? "" },
  })
  res.json({ id: result.id, object: "domain", deleted: true })
}
