import { notFound } from "../../utils/coded-error"
import { transactionOf } from "../../utils/scope-transaction"
import { openSecrets } from "./business-secrets"
import {
  countAttention,
  idsNeedingAttention,
  type AttentionCounts,
  type BusinessAttention,
  type Coverage,
} from "./attention"
import { listBusinessPage, type BusinessPage } from "./list-businesses"
import type { BusinessModuleService } from "./service"
import type { BusinessChanges, BusinessProfile, BusinessRow, BusinessStatus } from "./types"

/** Whether a business is open; if not, why and since when. */
export type BusinessStanding = { status: BusinessStatus; reason: string | null; since: Date | null }

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

  /** The businesses that sell through these channels. */
  async ofChannels(sales_channel_ids: string[]): Promise<BusinessRow[]> {
    if (sales_channel_ids.length === 0) return []
    return this.service.listBusinesses(
      { sales_channel_id: sales_channel_ids },
      { take: sales_channel_ids.length },
    )
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
      scoped.places.list(),
      scoped.members(),
      scoped.theme(),
    ])
    const { fulfillment, partner_status } = openSecrets(this.service.cipher, id, business.sealed_secrets)
    const secrets = { fulfillment: fulfillment.length, partner_status: partner_status.length }
    return { business, domains, locations, members, theme, secrets }
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

  /**
   * Opens or closes a business. The database tells every process at once, so a suspended store is gone with the next
   * request. `reason` is kept while it is closed.
   */
  async setStatus(id: string, { status, reason, since }: BusinessStanding): Promise<void> {
    await this.service.inScope(id, async (context) => {
      await this.service.updateBusinesses(
        [{ id, status, suspension_reason: reason, suspended_at: since }],
        context,
      )
    })
  }

  /** How many active businesses nobody owns, nobody can decide for, or have a domain in trouble. */
  async attention(coverage: Coverage): Promise<AttentionCounts> {
    return this.service.inTransaction((context) => countAttention(transactionOf(context), coverage))
  }

  /** The ids behind one of those numbers. */
  async needing(
    kind: Exclude<BusinessAttention, "endpoint_disabled">,
    coverage: Coverage,
  ): Promise<string[]> {
    return this.service.inTransaction((context) =>
      idsNeedingAttention(transactionOf(context), kind, coverage),
    )
  }

  /** How many businesses began in a time. */
  async countCreated(from: Date, to: Date): Promise<number> {
    const filters = { created_at: { $gte: from, $lt: to } }
    const [, count] = await this.service.listAndCountBusinesses(filters, { take: 1, select: ["id"] })
    return count
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
  private async write(id: string, { name, settings }: Pick<BusinessRow, "name" | "settings">): Promise<void> {
    await this.service.inScope(id, async (context) => {
      await transactionOf(context).execute(
        `update business set name = ?, settings = ?::jsonb, updated_at = now() where id = ? and deleted_at is null`,
        [name, JSON.stringify(settings), id],
      )
    })
  }
}
