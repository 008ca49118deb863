import { LRUCache } from "lru-cache"
import type { Tenant, TenantKey } from "./types"

/** Bounds memory when somebody asks for made-up hosts. */
const MAX_ENTRIES = 20_000
/** Bounds staleness should the database's notification not arrive. */
const TTL_MS = 30_000

type Entry = { tenant: Tenant | null }

/**
 * Tenants by host, sales channel and id, in this process. Unknown ones are remembered too, so that a flood of
 * unknown hosts does not become a flood of queries. A change in the database drops what it touches at once.
 */
export class TenantCache {
  private readonly entries = new LRUCache<string, Entry>({ max: MAX_ENTRIES, ttl: TTL_MS })

  /** Two requests for one absent key share one look-up. */
  private readonly pending = new Map<string, Promise<Tenant | null>>()

  /** Bumped by every drop: a look-up that began before a change must not be kept after it. */
  private generation = 0

  async get(key: TenantKey, load: () => Promise<Tenant | null>): Promise<Tenant | null> {
    const name = JSON.stringify(key)
    const kept = this.entries.get(name)
    if (kept) return kept.tenant
    const running = this.pending.get(name) ?? this.load(name, load)
    this.pending.set(name, running)
    return running
  }

  private async load(name: string, load: () => Promise<Tenant | null>): Promise<Tenant | null> {
    const { generation } = this
    try {
      const tenant = await load()
      if (generation === this.generation) this.entries.set(name, { tenant })
      return tenant
    } finally {
      this.pending.delete(name)
    }
  }

  /** Forgets one business and every 'unknown' answer, which the change may have made wrong. */
  drop(business_id: string): void {
    this.generation++
    this.pending.clear()
    for (const [name, { tenant }] of this.entries.entries()) {
      if (!tenant || tenant.business.id === business_id) this.entries.delete(name)
    }
  }

  clear(): void {
    this.generation++
    this.pending.clear()
    this.entries.clear()
  }
}
