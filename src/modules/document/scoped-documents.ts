import type { Context } from "@medusajs/framework/types"
import { assertScope } from "../../lib/scope"
import { conflict, notFound } from "../../utils/coded-error"
import { makeLink, useLink, type NewLink } from "./links"
import { ACCESS_LEVELS } from "./models/document"
import { openContent } from "./open-content"
import { openDocumentRow, type OpenDocument } from "./seal-document"
import type { DocumentModuleService } from "./service"
import type { DocumentRow, LinkActor } from "./types"

export type DocumentFilter = Partial<
  Pick<DocumentRow, "customer_id" | "consultation_id" | "type" | "uploaded_by">
> & { levels: DocumentRow["access_level"][] }

/** What people see: what is quarantined or not there yet is for operators. */
const SHOWN: DocumentRow["status"][] = ["clean", "lost"]

/** Documents of one business. Another business's id finds nothing here. */
export class ScopedDocuments {
  constructor(
    private readonly service: DocumentModuleService,
    private readonly business_id: string,
  ) {
    assertScope(business_id)
  }

  private inScope<T>(work: (context: Context) => Promise<T>): Promise<T> {
    return this.service.inScope(this.business_id, work)
  }

  /** Newest first. */
  list(
    { levels, ...filter }: DocumentFilter,
    { limit, offset }: { limit: number; offset: number },
  ): Promise<[OpenDocument[], number]> {
    const { service, business_id } = this
    const given = Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined))
    const filters = { ...given, business_id, access_level: levels, status: SHOWN }
    const page = { take: limit, skip: offset, order: { id: "DESC" as const } }
    return this.inScope(async (context) => {
      const [rows, count] = await service.listAndCountDocuments(filters, page, context)
      return [rows.map((row) => openDocumentRow(service.cipher, row)), count]
    })
  }

  /** @throws CodedError NOT_FOUND, also for what is of another level or customer */
  retrieve(id: string, filter: DocumentFilter): Promise<OpenDocument> {
    return this.inScope(async (context) =>
      openDocumentRow(this.service.cipher, await this.row(id, filter, context)),
    )
  }

  /**
   * A patient takes back what they uploaded and nobody else has opened. The row goes, and with it the content's key.
   *
   * @throws CodedError NOT_FOUND, DOCUMENT_IN_USE
   */
  takeBack(id: string, customer_id: string): Promise<{ storage_key: string }> {
    const { service, business_id } = this
    return this.inScope(async (context) => {
      const row = await this.row(id, { customer_id, levels: ["patient"], uploaded_by: customer_id }, context)
      if (row.first_opened_at) {
        throw conflict(
          "DOCUMENT_IN_USE",
          "Your care team has opened this document, so it stays in your record.",
        )
      }
      await service.deleteDocumentLinks({ business_id, document_id: id }, context)
      await service.deleteDocuments({ business_id, id, first_opened_at: null }, context)
      return { storage_key: row.storage_key }
    })
  }

  /** @throws CodedError NOT_FOUND */
  link(document_id: string, filter: DocumentFilter, actor: LinkActor): Promise<NewLink> {
    const { service, business_id } = this
    return this.inScope(async (context) => {
      await this.row(document_id, filter, context)
      return makeLink(service, business_id, { document_id, actor }, context)
    })
  }

  /**
   * Follows a link, which is then used up.
   *
   * @throws CodedError NOT_FOUND; DOCUMENT_DAMAGED while its content is read
   */
  follow(token: string, filter: DocumentFilter, actor: LinkActor) {
    const { service, business_id } = this
    return this.inScope(async (context) => {
      const { document_id } = await useLink(business_id, { token, actor }, context)
      const row = await this.row(document_id, filter, context)
      if (!row.first_opened_at && row.uploaded_by !== actor.id)
        await service.updateDocuments([{ id: row.id, first_opened_at: new Date() }], context)
      const { key, document } = { key: service.keyOf(row), document: openDocumentRow(service.cipher, row) }
      const by = { key, document_id: row.id }
      const { storage_key, sha256 } = document
      return { document, content: openContent(await service.systemStorage(), { storage_key, sha256, by }) }
    })
  }

  /** A document's content without a link, for a copy of the whole record. @throws CodedError NOT_FOUND */
  async contentOf(id: string, customer_id: string): Promise<AsyncGenerator<Buffer>> {
    const { service } = this
    const filter = { customer_id, levels: [...ACCESS_LEVELS] }
    const row = await this.inScope((context) => this.row(id, filter, context))
    const { storage_key, sha256 } = openDocumentRow(service.cipher, row)
    const by = { key: service.keyOf(row), document_id: id }
    return openContent(await service.systemStorage(), { storage_key, sha256, by })
  }

  private async row(id: string, filter: DocumentFilter, context: Context): Promise<DocumentRow> {
    const { levels, ...given } = filter
    const filters = { ...given, id, business_id: this.business_id, access_level: levels, status: SHOWN }
    const [row] = await this.service.listDocuments(filters, { take: 1 }, context)
    if (!row) throw notFound("This document does not exist.")
    return row
  }
}
