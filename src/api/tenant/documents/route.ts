import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { DOCUMENT_MODULE } from "../../../modules/document"
import type { DocumentModuleService } from "../../../modules/document/service"
import { membershipOf } from "../../utils/membership"
import { presentDocument } from "../../utils/present-document"
import { tenantOf } from "../../utils/tenant"
import { levelsOf } from "./reader"
import type { TenantListDocumentsType } from "./validators"

/** Documents of the active business that this member's role may see, newest first. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { limit, offset, ...filter } = req.validatedQuery as TenantListDocumentsType
  const module: DocumentModuleService = req.scope.resolve(DOCUMENT_MODULE)
  const own = module.scoped(tenantOf(req).business.id)
  const [rows, count] = await own.list({ ...filter, levels: levelsOf(req) }, { limit, offset })
  const documents = rows.map((row) => presentDocument(row, membershipOf(req).member_id))
  res.json({ documents, count, limit, offset })
}
