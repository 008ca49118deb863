import type { AuthenticatedMedusaRequest, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { CONSULTATION_MODULE } from "../../../../../modules/consultation"
import type { ConsultationModuleService } from "../../../../../modules/consultation/service"
import { DOCUMENT_MODULE } from "../../../../../modules/document"
import type { DocumentModuleService } from "../../../../../modules/document/service"
import { forbidden } from "../../../../../utils/coded-error"
import { membershipOf } from "../../../../utils/membership"
import { presentDocument } from "../../../../utils/present-document"
import { tenantOf } from "../../../../utils/tenant"
import { uploadDocument } from "../../../../utils/upload-document"
import { parseInput } from "../../../../utils/validate"
import { levelsOf } from "../../../documents/reader"
import { TenantUploadDocument } from "../../../documents/validators"

/** More than any case has; a page shows them all. */
const MOST = 100

/** Everything this member may see of the documents of a case's patient, newest first. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const levels = levelsOf(req)
  const { customer_id } = await caseOf(req)
  const module: DocumentModuleService = req.scope.resolve(DOCUMENT_MODULE)
  const own = module.scoped(tenantOf(req).business.id)
  const [rows, count] = await own.list({ customer_id, levels }, { limit: MOST, offset: 0 })
  const documents = rows.map((row) => presentDocument(row, membershipOf(req).member_id))
  res.json({ documents, count, limit: MOST, offset: 0 })
}

/** Adds a document to a case: `multipart/form-data` with `file`, `type` and `access_level`. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const levels = levelsOf(req)
  const { id: consultation_id, customer_id } = await caseOf(req)
  const { member_id } = membershipOf(req)
  const document = await uploadDocument(req, (fields) => {
    const { type, access_level } = parseInput(TenantUploadDocument, fields)
    if (!levels.includes(access_level)) {
      throw forbidden("FORBIDDEN", "Your role cannot make a document that only clinicians see.")
    }
    return {
      type,
      access_level,
      customer_id,
      consultation_id,
      uploaded_by_type: "member",
      uploaded_by: member_id,
    }
  })
  res.status(201).json({ document: presentDocument(document, member_id) })
}

/** @throws CodedError NOT_FOUND for another business's */
async function caseOf(req: MedusaRequest) {
  const consultations: ConsultationModuleService = req.scope.resolve(CONSULTATION_MODULE)
  return consultations.scoped(tenantOf(req).business.id).retrieveCase(req.params.id ?? "")
}
