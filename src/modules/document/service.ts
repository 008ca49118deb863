import type { Context } from "@medusajs/framework/types"
import { InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import { createPhiCipher, type PhiCipher } from "../../lib/phi"
import { unavailable } from "../../utils/coded-error"
import { enterScope } from "../../utils/scope-transaction"
import { Document } from "./models/document"
import { DocumentLink } from "./models/document-link"
import { ScopedDocuments } from "./scoped-documents"
import { openStorage, type DocumentStorage } from "./storage"
import type { DocumentModuleOptions } from "./types"

/**
 * Patients' documents: the rows here, the encrypted contents in a storage. `scoped(business_id)` is for everybody;
 * `system…` methods cross businesses and are for jobs and platform operators.
 */
export class DocumentModuleService extends MedusaService({ Document, DocumentLink }) {
  readonly cipher: PhiCipher
  private readonly options: DocumentModuleOptions
  private storage: Promise<DocumentStorage> | undefined

  constructor(container: Record<string, unknown>, options: DocumentModuleOptions) {
    super(container, options)
    this.options = options
    this.cipher = createPhiCipher(options.phi)
  }

  scoped(business_id: string): ScopedDocuments {
    return new ScopedDocuments(this, business_id)
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
