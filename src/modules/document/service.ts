import { createReadStream } from "node:fs"
import type { Context, Logger } from "@medusajs/framework/types"
import { InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import { sealedSize } from "../../lib/document-cipher"
import { createPhiCipher, type PhiCipher } from "../../lib/phi"
import { Slots } from "../../lib/slots"
import { unavailable } from "../../utils/coded-error"
import { enterScope, transactionOf } from "../../utils/scope-transaction"
import { listFacts, type DocumentFacts, type FactsPage } from "./list-facts"
import { mendDocuments, type KnownRow, type Mended } from "./mend"
import { Document } from "./models/document"
import { DocumentLink } from "./models/document-link"
import { destroy, rescan, type DestroyReason } from "./quarantine"
import { scanUpload } from "./scan-upload"
import type { Verdict } from "./scanner/clamd"
import { ScopedArchives } from "./scoped-archives"
import { ScopedDocuments } from "./scoped-documents"
import { ScopedUploads } from "./scoped-uploads"
import { documentKey } from "./seal-document"
import { discardSpooled, DocumentSpool } from "./spool"
import { openStorage, type DocumentStorage } from "./storage"
import type { DocumentModuleOptions, DocumentRow, ScanResult, SpooledDocument } from "./types"

/** Scans in flight in this process: clamd has ten threads by default, and serves other processes too. */
const SCANS_AT_ONCE = 4
/** Objects on their way to the storage in this process; the others wait on the disk, not in memory. */
const PUTS_AT_ONCE = 16
const ROWS_AT_ONCE = 500

/**
 * Patients' documents: the rows here, the encrypted contents in a storage. `scoped(business_id)` is for everybody;
 * `system…` methods cross businesses and are for jobs and platform operators.
 */
export class DocumentModuleService extends MedusaService({ Document, DocumentLink }) {
  readonly cipher: PhiCipher
  private readonly options: DocumentModuleOptions
  private readonly logger: Logger
  private readonly spool: DocumentSpool
  private readonly scans = new Slots(SCANS_AT_ONCE)
  private readonly puts = new Slots(PUTS_AT_ONCE)
  private storage: Promise<DocumentStorage> | undefined

  constructor(container: Record<string, unknown> & { logger: Logger }, options: DocumentModuleOptions) {
    super(container, options)
    this.logger = container.logger
    this.spool = new DocumentSpool(options.spool_folder)
    this.options = options
    this.cipher = createPhiCipher(options.phi)
  }

  scoped(business_id: string): ScopedDocuments {
    return new ScopedDocuments(this, business_id)
  }

  scopedArchives(business_id: string): ScopedArchives {
    return new ScopedArchives(this, business_id)
  }

  scopedUploads(business_id: string): ScopedUploads {
    return new ScopedUploads(this, business_id)
  }

  /** Runs `work` in one transaction that PostgreSQL knows to be this business's. */
  @InjectTransactionManager()
  async inScope<T>(
    business_id: string,
    work: (context: Context) => Promise<T>,
    @MedusaContext() context: Context = {},
  ): Promise<T> {
    await enterScope(context, business_id)
    return work(context)
  }

  /** Takes an upload's content onto this machine's disk, sealed. @throws CodedError DOCUMENT_TOO_LARGE, UNSUPPORTED_FILE */
  async receive(content: AsyncIterable<Buffer>, given_name: string): Promise<SpooledDocument> {
    return this.spool.take(content, given_name)
  }

  async discard(spooled: SpooledDocument): Promise<void> {
    await discardSpooled(spooled)
  }

  /** @throws CodedError SCANNER_UNAVAILABLE when there is a scanner and it gives no verdict: nothing passes unscanned */
  async scan(spooled: SpooledDocument): Promise<ScanResult> {
    const { scanner } = this.options
    if (!scanner) return { scan_result: "not_scanned", finding: null }
    return this.scans.run(() => scanUpload(spooled, scanner, this.logger))
  }

  /** @throws CodedError STORAGE_UNAVAILABLE, STORAGE_NOT_CONFIGURED */
  async putContent(storage_key: string, { file, size }: SpooledDocument): Promise<void> {
    const storage = await this.systemStorage()
    try {
      await this.puts.run(() => storage.put(storage_key, createReadStream(file), sealedSize(size)))
    } catch (error) {
      // The library's own words may name addresses and keys.
      this.logger.error(
        `The document storage does not take objects: ${error instanceof Error ? error.name : "error"}`,
      )
      throw unavailable(
        "STORAGE_UNAVAILABLE",
        "The document could not be stored. Nothing was kept; try again later.",
      )
    }
  }

  async dropContent(storage_key: string): Promise<void> {
    await (await this.systemStorage()).delete(storage_key)
  }

  /** The key of a document's content; it never leaves this module. */
  keyOf(row: DocumentRow): Buffer {
    return documentKey(this.cipher, row)
  }

  /** Where uploads and copies lie, sealed, while they are in the making. */
  get spoolFolder(): string {
    return this.options.spool_folder
  }

  /** Mends what crashes and lost objects left behind. */
  async systemMend(signal?: AbortSignal, now = new Date()): Promise<Mended> {
    return mendDocuments(this, now, signal)
  }

  /** Every document's row, in the byte order of the storage's keys: by collation C, as a storage lists. */
  async *systemRowsByKey(): AsyncGenerator<KnownRow> {
    for (let after = ""; ;) {
      const rows = await this.rowsAfter(after)
      yield* rows
      const last = rows.at(-1)
      if (!last) return
      after = last.storage_key
    }
  }

  @InjectTransactionManager()
  protected async rowsAfter(key: string, @MedusaContext() context: Context = {}): Promise<KnownRow[]> {
    return transactionOf(context).execute<KnownRow[]>(
      `select id, storage_key, status, scan_result, created_at from document
       where storage_key collate "C" > ? and deleted_at is null order by storage_key collate "C" limit ?`,
      [key, ROWS_AT_ONCE],
    )
  }

  /** Documents of every business, without names and contents. */
  async systemListFacts(page: FactsPage): Promise<[DocumentFacts[], number]> {
    return listFacts(this, page)
  }

  /** See `rescan`. */
  async systemRescan(id: string): Promise<Verdict> {
    return this.scans.run(() => rescan(this, id, this.options.scanner))
  }

  /** See `destroy`. */
  async systemDestroy(id: string, why: DestroyReason): Promise<{ storage_key: string }> {
    return destroy(this, id, why)
  }

  /**
   * The storage itself, for what belongs to no business: exported audit heads, backups, orphans. Documents lie under
   * `documents/`; whoever keeps something else there takes a first word of its own.
   *
   * @throws CodedError STORAGE_NOT_CONFIGURED
   */
  async systemStorage(): Promise<DocumentStorage> {
    const { storage } = this.options
    if (!storage) throw unavailable("STORAGE_NOT_CONFIGURED", "Documents cannot be stored here yet.")
    this.storage ??= openStorage(storage)
    return this.storage
  }
}
