import { sealRow } from "../../lib/phi"
import { assertScope } from "../../lib/scope"
import { auditInTransaction } from "../../utils/audit-in-transaction"
import { notFound } from "../../utils/coded-error"
import { DOCUMENT_PHI } from "./phi-columns"
import { openDocumentRow, type OpenDocument } from "./seal-document"
import type { DocumentModuleService } from "./service"
import { storageKeyOf } from "./storage-key"
import type { NewDocument, ScanResult, SpooledDocument } from "./types"

/** Documents of one business on their way in: nobody is shown one before it is there, whole and looked through. */
export class ScopedUploads {
  constructor(
    private readonly service: DocumentModuleService,
    private readonly business_id: string,
  ) {
    assertScope(business_id)
  }

  /** Makes the row of a document whose content is about to be stored. */
  register(document: NewDocument, spooled: SpooledDocument, scan: ScanResult): Promise<void> {
    const { service, business_id } = this
    const { id, data_key, file_name, content_type, size, sha256 } = spooled
    const facts = {
      id,
      business_id,
      data_key,
      file_name,
      content_type,
      size,
      sha256,
      storage_key: storageKeyOf(business_id, id),
    }
    const row = sealRow(service.cipher, DOCUMENT_PHI, { ...document, ...scan, ...facts })
    return service.inScope(
      business_id,
      async (context) => void (await service.createDocuments([row], context)),
    )
  }

  /** The object is stored: from now on the document is there, or in quarantine. */
  finish(id: string): Promise<OpenDocument> {
    const { service, business_id } = this
    return service.inScope(business_id, async (context) => {
      const [found] = await service.listDocuments(
        { business_id, id, status: "uploading" },
        { take: 1 },
        context,
      )
      if (!found) throw notFound("This document does not exist.")
      const status = found.scan_result === "infected" ? ("quarantined" as const) : ("clean" as const)
      const [row] = await service.updateDocuments([{ id, status }], context)
      if (status === "quarantined") {
        const subject = { business_id, action: "document.quarantine" as const, outcome: "refused" as const }
        await auditInTransaction(context, {
          ...subject,
          entity: "document",
          entity_id: id,
          reason: "INFECTED_FILE",
        })
      }
      return openDocumentRow(service.cipher, row)
    })
  }

  /** Takes back a row whose content never arrived. */
  async forget(id: string): Promise<void> {
    const { service, business_id } = this
    await service.inScope(business_id, (context) =>
      service.deleteDocuments({ business_id, id, status: "uploading" }, context),
    )
  }
}
