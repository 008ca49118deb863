import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { DOCUMENT_MODULE } from "../../../modules/document"
import type { NewLink } from "../../../modules/document/links"
import type { DocumentFilter } from "../../../modules/document/scoped-documents"
import type { DocumentModuleService } from "../../../modules/document/service"
import type { LinkActor } from "../../../modules/document/types"

export type MakeDocumentLinkInput = {
  business_id: string
  document_id: string
  /** What this person may see. */
  filter: DocumentFilter
  actor: LinkActor
}

/** A link that nobody follows runs out by itself, so nothing undoes it. */
export const makeDocumentLinkStep = createStep(
  "make-document-link",
  async ({ business_id, document_id, filter, actor }: MakeDocumentLinkInput, { container }) => {
    const documents: DocumentModuleService = container.resolve(DOCUMENT_MODULE)
    return new StepResponse<NewLink>(await documents.scoped(business_id).link(document_id, filter, actor))
  },
)
