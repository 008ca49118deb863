import type { AuthenticatedMedusaRequest, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { CONSULTATION_MODULE } from "../../../modules/consultation"
import type { ConsultationModuleService } from "../../../modules/consultation/service"
import { DOCUMENT_MODULE } from "../../../modules/document"
import type { DocumentModuleService } from "../../../modules/document/service"
import { presentDocument } from "../../utils/present-document"
import { tenantOf } from "../../utils/tenant"
import { uploadDocument } from "../../utils/upload-document"
import { parseInput } from "../../utils/validate"
import { StoreUploadDocument, type StoreListDocumentsType } from "./validators"

/** The signed-in patient's documents at this business, newest first. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { limit, offset, ...filter } = req.validatedQuery as StoreListDocumentsType
  const customer_id = req.auth_context.actor_id
  const module: DocumentModuleService = req.scope.resolve(DOCUMENT_MODULE)
  const own = module.scoped(tenantOf(req).business.id)
  const [rows, count] = await own.list({ ...filter, customer_id, levels: ["patient"] }, { limit, offset })
  const documents = rows.map((row) => presentDocument(row, customer_id))
  res.json({ documents, count, limit, offset })
}

/** Uploads a document: `multipart/form-data` with `file`, `type` and, where it belongs to a case, `consultation_id`. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const customer_id = req.auth_context.actor_id
  const document = await uploadDocument(req, async (fields) => {
    const { type, consultation_id } = parseInput(StoreUploadDocument, fields)
    if (consultation_id) await assertOwnCase(req, consultation_id, customer_id)
    return {
      type,
      customer_id,
      consultation_id: consultation_id ?? null,
      access_level: "patient",
      uploaded_by_type: "customer",
      uploaded_by: customer_id,
    }
  })
  res.status(201).json({ document: presentDocument(document, customer_id) })
}

async function assertOwnCase(req: MedusaRequest, id: string, customer_id: string): Promise<void> {
  const consultations: ConsultationModuleService = req.scope.resolve(CONSULTATION_MODULE)
  await consultations.scoped(tenantOf(req).business.id).retrieveCase(id, customer_id)
}
