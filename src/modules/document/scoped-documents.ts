import { assertScope } from "../../lib/scope"
import { notFound } from "../../utils/coded-error"
import type { DocumentModuleService } from "./service"
import { openDocument, type OpenDocument } from "./seal-document"

/** Documents of one business. Another business's id finds nothing here. */
export class ScopedDocuments {
  constructor(
    private readonly service: DocumentModuleService,
    private readonly business_id: string,
  ) {
    assertScope(business_id)
  }

  /** @throws CodedError NOT_FOUND */
  async retrieve(id: string): Promise<OpenDocument> {
    const { service, business_id } = this
    const [row] = await service.inScope(business_id, (context) =>
      service.listDocuments({ business_id, id }, { take: 1 }, context),
    )
    if (!row) throw notFound("This document does not exist.")
    return openDocument(service.cipher, row)
  }
}
