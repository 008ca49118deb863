import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { DOCUMENT_MODULE } from "../../../modules/document"
import type { DocumentModuleService } from "../../../modules/document/service"
import { parseInput } from "../../utils/validate"
import { AdminListDocuments } from "./validators"

/** That documents are there, and how they stand, for platform operators: no names, no digests, no contents. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const page = parseInput(AdminListDocuments, req.query)
  const module: DocumentModuleService = req.scope.resolve(DOCUMENT_MODULE)
  const [documents, count] = await module.systemListFacts(page)
  res.json({ documents, count, limit: page.limit, offset: page.offset })
}
