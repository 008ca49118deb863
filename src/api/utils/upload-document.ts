import type { MedusaRequest } from "@medusajs/framework/http"
import { CONSULTATION_MODULE } from "../../modules/consultation"
import type { ConsultationModuleService } from "../../modules/consultation/service"
import { DOCUMENT_MODULE } from "../../modules/document"
import type { OpenDocument } from "../../modules/document/seal-document"
import type { DocumentModuleService } from "../../modules/document/service"
import type { NewDocument } from "../../modules/document/types"
import { unprocessable } from "../../utils/coded-error"
import { uploadDocumentWorkflow } from "../../workflows/document/workflows/upload-document"
import { aboutRecord } from "./audit/about-record"
import { receiveUpload } from "./receive-upload"
import { tenantOf } from "./tenant"

/**
 * Receives a document and keeps it. What lies on the disk meanwhile goes in any case.
 *
 * @param describe says what the document is, from the fields that came with it
 * @throws CodedError INFECTED_FILE for what went into quarantine, and all of `receiveUpload` and the workflow
 */
export async function uploadDocument(
  req: MedusaRequest<unknown>,
  describe: (fields: Record<string, string>) => NewDocument | Promise<NewDocument>,
): Promise<OpenDocument> {
  const documents: DocumentModuleService = req.scope.resolve(DOCUMENT_MODULE)
  const business_id = tenantOf(req).business.id
  const { fields, spooled } = await receiveUpload(req)
  try {
    const document = await describe(fields)
    await aboutDocument(req, { id: spooled.id, customer_id: document.customer_id })
    const { result } = await uploadDocumentWorkflow(req.scope).run({
      input: { business_id, document, spooled },
    })
    if (result.status === "quarantined") {
      throw unprocessable("INFECTED_FILE", "This file contains a virus. It was not added to your record.")
    }
    return result
  } finally {
    await documents.discard(spooled)
  }
}

/** Names the document and its patient in the request's entry in the audit log. */
export async function aboutDocument(
  req: MedusaRequest<unknown>,
  { id, customer_id }: { id: string; customer_id: string },
): Promise<void> {
  const consultations: ConsultationModuleService = req.scope.resolve(CONSULTATION_MODULE)
  const patient_id = await consultations.scopedPatients(tenantOf(req).business.id).findId(customer_id)
  aboutRecord(req, { entity: "document", entity_id: id, patient_id })
}
