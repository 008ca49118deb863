import { endGrant, grantsOf, liveGrant } from "./break-glass"
import { countEntries, everyEntry, listEntries, type AuditEntryView, type AuditFilter } from "./list-entries"
import type { AuditModuleService } from "./service"
import type { BreakGlassGrantRow } from "./types"

/** What platform operators do with the logs of all businesses. */
export class Operating {
  constructor(private readonly service: AuditModuleService) {}

  /** Newest first, and how many there are in all. */
  async list(
    filter: AuditFilter,
    page: { limit: number; offset: number },
  ): Promise<[AuditEntryView[], number]> {
    const { sql } = this.service
    return Promise.all([listEntries(sql, filter, page), countEntries(sql, filter)])
  }

  every(filter: AuditFilter, most: number): AsyncGenerator<AuditEntryView> {
    return everyEntry(this.service.sql, filter, most)
  }

  /** @throws CodedError NOT_FOUND, BREAK_GLASS_ENDED */
  async liveGrant(which: { operator_id: string; id: string }): Promise<BreakGlassGrantRow> {
    return liveGrant(this.service, which)
  }

  async endGrant(operator_id: string, id: string): Promise<BreakGlassGrantRow> {
    return endGrant(this.service, operator_id, id)
  }

  async grantsOf(operator_id: string): Promise<BreakGlassGrantRow[]> {
    return grantsOf(this.service, operator_id)
  }
}
