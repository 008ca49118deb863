import type { NewAuditEntry } from "../../lib/audit"
import { assertScope } from "../../lib/scope"
import { grantsById, openGrant, type GrantRequest } from "./break-glass"
import { countEntries, everyEntry, listEntries, type AuditEntryView, type AuditFilter } from "./list-entries"
import { listWeeks, signOff, type SignOff, type WeekView } from "./reviews"
import type { AuditModuleService } from "./service"
import type { AuditReviewRow, BreakGlassGrantRow } from "./types"

type OwnFilter = Omit<AuditFilter, "business_id">
type Page = { limit: number; offset: number }

/** The log of one business. Another business's entry, review or grant is not found here. */
export class ScopedAudit {
  constructor(
    private readonly service: AuditModuleService,
    private readonly business_id: string,
  ) {
    assertScope(business_id)
  }

  /** Appends to this business's chain, in a transaction of its own. */
  append(entry: Omit<NewAuditEntry, "business_id">): Promise<void> {
    return this.service.systemAppend({ ...entry, business_id: this.business_id })
  }

  /** Newest first, and how many there are in all. */
  list(filter: OwnFilter, page: Page): Promise<[AuditEntryView[], number]> {
    const own = { ...filter, business_id: this.business_id }
    return Promise.all([listEntries(this.service.sql, own, page), countEntries(this.service.sql, own)])
  }

  /** Newest first, `most` at most, without holding them in memory. */
  every(filter: OwnFilter, most: number): AsyncGenerator<AuditEntryView> {
    return everyEntry(this.service.sql, { ...filter, business_id: this.business_id }, most)
  }

  /** @param since when the business began: what was before is nothing to review */
  weeks(count: number, since: Date): Promise<WeekView[]> {
    return listWeeks(this.service, this.business_id, { count, since })
  }

  signOff(review: SignOff): Promise<AuditReviewRow> {
    return signOff(this.service, this.business_id, review)
  }

  /** Opens emergency access for half an hour. */
  breakGlass(request: GrantRequest): Promise<BreakGlassGrantRow> {
    return openGrant(this.service, this.business_id, request)
  }

  grantsById(ids: string[]): Promise<Map<string, BreakGlassGrantRow>> {
    return grantsById(this.service, this.business_id, ids)
  }
}
