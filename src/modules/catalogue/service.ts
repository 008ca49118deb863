import type { Context, Logger } from "@medusajs/framework/types"
import { InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import { directConnectionString } from "../../utils/direct-connection"
import { PgListener } from "../../utils/pg-listener"
import { enterScope } from "../../utils/scope-transaction"
import { AnswerCache, EVERYBODY, type Owner, type Turn } from "./answer-cache"
import { CATALOGUE_CHANNEL } from "./catalogue-channel"
import { CatalogueEntry } from "./models/catalogue-entry"
import { ScopedCatalogue } from "./scoped-catalogue"
import { SharedAnswers } from "./shared-answers"
import { watchTables } from "./watch-tables"

export type CatalogueModuleOptions = {
  direct_url?: string
  /** Bound of the answers kept in this process; 0 keeps none. */
  cache_mb: number
}

const MB = 1024 * 1024
const RETRY_MS = 10_000

/** What a business shows in its shop, and answers about it that are kept until something changes. */
export class CatalogueModuleService extends MedusaService({ CatalogueEntry }) {
  private readonly cache: AnswerCache | null
  private readonly shared = new SharedAnswers()
  private readonly listener: PgListener
  private readonly logger: Logger
  private readonly connection_string: string
  /** Every table a kept answer was made of tells of its changes. */
  private is_watched = false

  __hooks = {
    onApplicationStart: async () => (this.cache ? this.listener.start() : undefined),
    onApplicationShutdown: async () => this.listener.stop(),
  }

  constructor(container: Record<string, unknown> & { logger: Logger }, options: CatalogueModuleOptions) {
    super(container, options)
    this.logger = container.logger
    this.cache = options.cache_mb > 0 ? new AnswerCache(options.cache_mb * MB) : null
    this.connection_string = directConnectionString(container, options.direct_url)
    this.listener = new PgListener({
      connection_string: this.connection_string,
      channels: { [CATALOGUE_CHANNEL]: (id) => this.drop(id) },
      on_reconnect: () => void this.watch(),
    })
  }

  scoped(business_id: string): ScopedCatalogue {
    return new ScopedCatalogue(this, business_id)
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

  /** What to do with a question that anybody may ask this business; null while answers must not be kept. */
  takeTurn(owner: Owner, question: string): Turn | null {
    if (!this.cache || !this.is_watched || !this.listener.is_listening) return null
    return this.cache.take(owner, question)
  }

  /** What is the same for every business, asked once until something that concerns all changes. */
  askOnce<T>(question: string, ask: () => Promise<T>): Promise<T> {
    return this.shared.ask(question, ask)
  }

  private drop(id: string): void {
    if (id === EVERYBODY) this.shared.clear()
    this.cache?.drop(id)
  }

  /** A table may be busy: then it is tried again, and nothing is kept until it worked. */
  private async watch(): Promise<void> {
    this.is_watched = false
    try {
      await watchTables(this.connection_string)
      this.drop(EVERYBODY)
      this.is_watched = true
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error)
      this.logger.warn(`Product answers are not kept: the tables cannot be watched (${why})`)
      setTimeout(() => this.listener.is_listening && void this.watch(), RETRY_MS).unref()
    }
  }
}
