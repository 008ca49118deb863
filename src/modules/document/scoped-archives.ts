import { assertScope } from "../../lib/scope"
import { openContent } from "./open-content"
import { sealToStorage, type SealedArchive } from "./sealed-archive"
import type { DocumentModuleService } from "./service"
import { archiveKeyOf } from "./storage-key"

/** Copies of whole records, kept for one business. Another business's name finds nothing here. */
export class ScopedArchives {
  constructor(
    private readonly service: DocumentModuleService,
    private readonly business_id: string,
  ) {
    assertScope(business_id)
  }

  /**
   * Keeps something large that is no document, such as a copy of a whole record, sealed under a key of its own.
   *
   * @param name of letters, digits, `_` and `-`; what is kept is bound to it
   */
  async seal(name: string, content: AsyncIterable<Buffer>): Promise<SealedArchive> {
    const { service, business_id } = this
    const target = { storage: await service.systemStorage(), spool_folder: service.spoolFolder }
    return sealToStorage(content, { ...target, storage_key: archiveKeyOf(business_id, name), id: name })
  }

  /** What `seal` kept. @throws CodedError DOCUMENT_DAMAGED, also in the middle of the stream */
  async open(
    name: string,
    { data_key: key, sha256 }: { data_key: Buffer; sha256: string },
  ): Promise<AsyncGenerator<Buffer>> {
    const storage_key = archiveKeyOf(this.business_id, name)
    const by = { key, document_id: name }
    return openContent(await this.service.systemStorage(), { storage_key, sha256, by })
  }

  async drop(name: string): Promise<void> {
    await this.service.dropContent(archiveKeyOf(this.business_id, name))
  }
}
