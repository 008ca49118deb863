import type { Context, InferTypeOf } from "@medusajs/framework/types"
import { assertScope } from "../../lib/scope"
import { transactionOf } from "../../utils/scope-transaction"
import type { CatalogueEntry } from "./models/catalogue-entry"
import type { CatalogueModuleService } from "./service"

export type EntryInput = Pick<InferTypeOf<typeof CatalogueEntry>, "product_id" | "rank" | "is_hidden">

const RANKED = `select product_id from catalogue_entry
where business_id = ? and rank is not null and deleted_at is null order by rank`

/** What one business decided about its products. */
export class ScopedCatalogue {
  constructor(
    private readonly service: CatalogueModuleService,
    private readonly business_id: string,
  ) {
    assertScope(business_id)
  }

  private inScope<T>(work: (context: Context) => Promise<T>): Promise<T> {
    return this.service.inScope(this.business_id, work)
  }

  /** By rank; what has none comes last. */
  async list(): Promise<EntryInput[]> {
    const { business_id, service } = this
    const config = { order: { rank: "ASC" as const }, take: null }
    const rows = await this.inScope((context) =>
      service.listCatalogueEntries({ business_id }, config, context),
    )
    return rows.map(({ product_id, rank, is_hidden }) => ({ product_id, rank, is_hidden }))
  }

  /** Ids of products in the business's own order; empty where it chose none. */
  rankedIds(): Promise<string[]> {
    return this.inScope(async (context) => {
      const rows: { product_id: string }[] = await transactionOf(context).execute(RANKED, [this.business_id])
      return rows.map(({ product_id }) => product_id)
    })
  }

  /** Puts these in the place of all there are. Two at once follow one another. */
  async replace(entries: EntryInput[]): Promise<void> {
    const { business_id, service } = this
    await this.inScope(async (context) => {
      const lock = [`catalogue:${business_id}`]
      await transactionOf(context).execute("select pg_advisory_xact_lock(hashtextextended(?, 0))", lock)
      await service.deleteCatalogueEntries({ business_id }, context)
      if (entries.length === 0) return
      await service.createCatalogueEntries(
        entries.map((entry) => ({ ...entry, business_id })),
        context,
      )
    })
  }
}
