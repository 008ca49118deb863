import { notFound } from "../../utils/coded-error"
import { transactionOf } from "../../utils/scope-transaction"
import { listBusinessPage, type BusinessPage } from "./list-businesses"
import type { BusinessModuleService } from "./service"
import type { BusinessChanges, BusinessProfile, BusinessRow, BusinessStatus } from "./types"

/** What platform operators do with businesses; every method crosses them. */
export class Operating {
  constructor(private readonly service: BusinessModuleService) {}

  /** A page of businesses, and how many there are in all. */
  async list(page: BusinessPage): Promise<[BusinessRow[], number]> {
    return listBusinessPage(this.service, page)
  }

  /** By name, whatever their status. */
  async named(ids: string[]): Promise<BusinessRow[]> {
    return this.service.listBusinesses({ id: ids }, { take: ids.length })
  }

  /** @throws CodedError NOT_FOUND */
  async retrieve(id: string): Promise<BusinessRow> {
    const [business] = await this.service.listBusinesses({ id }, { take: 1 })
    if (!business) throw notFound("This business does not exist.")
    return business
  }

  /** Everything about one business but its secrets. @throws CodedError NOT_FOUND */
  async profile(id: string): Promise<BusinessProfile> {
    const business = await this.retrieve(id)
    const scoped = this.service.scoped(id)
    const [domains, locations, members, theme] = await Promise.all([
      scoped.domains(),
      scoped.locations(),
      scoped.members(),
      scoped.theme(),
    ])
    return { business, domains, locations, members, theme }
  }

  /**
   * Changes a name or settings; a setting given as null is removed.
   *
   * @returns the row as it was before, for taking the change back
   * @throws CodedError NOT_FOUND
   */
  async change(id: string, { name, settings }: BusinessChanges): Promise<BusinessRow> {
    const before = await this.retrieve(id)
    const merged = { ...before.settings, ...settings }
    const kept = Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== null))
    await this.write(id, { name: name ?? before.name, settings: kept })
    return before
  }

  /** Puts back what a change replaced. */
  async undoChange({ id, name, settings }: Pick<BusinessRow, "id" | "name" | "settings">): Promise<void> {
    await this.write(id, { name, settings })
  }

  /** The database tells every process at once, so a suspended store is gone with the next request. */
  async setStatus(id: string, status: BusinessStatus): Promise<void> {
    await this.write(id, { status })
  }

  /** How many businesses there are of each status. */
  async count(): Promise<Record<BusinessStatus, number>> {
    const statuses = ["active", "suspended"] as const
    const [active = 0, suspended = 0] = await Promise.all(
      statuses.map(async (status) => {
        const [, count] = await this.service.listAndCountBusinesses({ status }, { take: 1, select: ["id"] })
        return count
      }),
    )
    return { active, suspended }
  }

  /** In SQL, because Medusa's update merges JSON: a removed setting would stay. */
  private async write(
    id: string,
    { name, settings, status }: Partial<Pick<BusinessRow, "name" | "settings" | "status">>,
  ): Promise<void> {
    await this.service.inScope(id, async (context) => {
      await transactionOf(context).execute(
        `update business set name = coalesce(?, name), status = coalesce(?, status),
           settings = coalesce(?::jsonb, settings), updated_at = now() where id = ? and deleted_at is null`,
        [name ?? null, status ?? null, settings ? JSON.stringify(settings) : null, id],
      )
    })
  }
}
