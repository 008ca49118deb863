import type { NewAuditEntry } from "../../lib/audit"
import { assertScope } from "../../lib/scope"
import type { AuditModuleService } from "./service"

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
}
