import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { DOCUMENT_MODULE } from "../../../../../modules/document"
import type { DocumentModuleService } from "../../../../../modules/document/service"
import { membershipOf } from "../../../../utils/membership"
import { sendDocument } from "../../../../utils/send-document"
import { tenantOf } from "../../../../utils/tenant"
import { levelsOf } from "../../reader"

/** Follows a member's own link, which is then used up. Their role counts as it is now. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const module: DocumentModuleService = req.scope.resolve(DOCUMENT_MODULE)
  const own = module.scoped(tenantOf(req).business.id)
  const actor = { type: "member" as const, id: membershipOf(req).member_id }
  await sendDocument(req, res, await own.follow(req.params.token ?? "", { levels: levelsOf(req) }, actor))
}
