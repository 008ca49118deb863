import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { DOCUMENT_MODULE } from "../../../../../modules/document"
import type { DocumentModuleService } from "../../../../../modules/document/service"
import { sendDocument } from "../../../../utils/send-document"
import { tenantOf } from "../../../../utils/tenant"

/** Follows a patient's own link, which is then used up. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const id = req.auth_context.actor_id
  const module: DocumentModuleService = req.scope.resolve(DOCUMENT_MODULE)
  const own = module.scoped(tenantOf(req).business.id)
  const filter = { customer_id: id, levels: ["patient" as const] }
  await sendDocument(req, res, await own.follow(req.params.token ?? "", filter, { type: "customer", id }))
}
