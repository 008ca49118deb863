import { MedusaError } from "@medusajs/framework/utils"
import { erasureRefusalWords, type ErasureRefusal } from "../../lib/data-requests"
import { sealRow } from "../../lib/phi"
import { assertScope } from "../../lib/scope"
import { erasePatient, type Erased } from "../../phi/erasure/erase"
import { erasureRefusal } from "../../phi/erasure/refusal"
import type { Query } from "../../phi/query"
import { notFound } from "../../utils/coded-error"
import { transactionOf } from "../../utils/scope-transaction"
import { archiveColumns } from "./archive-bytes"
import { DATA_REQUEST_PHI } from "./phi-columns"
import { queryIn } from "./query-in"
import { note } from "./requests"
import type { PrivacyModuleService } from "./service"
import type { DataRequestRow } from "./types"

/** How long a process may be silent before another takes its work, minutes. */
export const LEASE_MINUTES = 5
/** As often as a copy is tried before somebody has to look. */
const MOST_ATTEMPTS = 5

export type Finished = {
  object_key: string
  data_key: string
  sha256: string
  size: number
  expires_at: Date
}

/** Somebody else has taken the request over; whatever this worker made of it counts no more. */
export class LeaseLost extends MedusaError {
  constructor() {
    super(MedusaError.Types.CONFLICT, "This request has been taken over by another process")
  }
}

/** What one process does with a request it has claimed. Only the holder of a request's lease changes it. */
export class Working {
  constructor(
    private readonly service: PrivacyModuleService,
    private readonly business_id: string,
    private readonly request: DataRequestRow,
  ) {
    if (assertScope(business_id) !== request.business_id) throw notFound("This request does not exist.")
  }

  /** Tells how far it is, and keeps the lease. @returns false when somebody else has it now */
  async progress(done: number, total: number): Promise<boolean> {
    const { id, lease_owner } = this.request
    const rows = await this.service.inScope(this.business_id, (context) =>
      transactionOf(context).execute<unknown[]>(
        `update data_request set done_count = ?, total_count = ?, updated_at = now(),
           lease_until = now() + interval '${LEASE_MINUTES} minutes'
         where id = ? and lease_owner = ? and status = 'preparing' returning id`,
        [done, total, id, lease_owner],
      ),
    )
    return rows.length > 0
  }

  /** The copy lies in the storage. @returns false when this worker has lost its lease: the copy is not the one */
  async finishExport({ expires_at, size, ...archive }: Finished): Promise<boolean> {
    const { service, request } = this
    return service.inScope(request.business_id, async (context) => {
      if (!(await this.holds(context))) return false
      const change = {
        ...archive,
        ...archiveColumns(size),
        expires_at,
        completed_at: new Date(),
        lease_owner: null,
        lease_until: null,
      }
      const sealed = sealRow(service.cipher, DATA_REQUEST_PHI, { id: request.id, ...change })
      await service.updateDataRequests([{ ...sealed, status: "ready" as const }], context)
      await note(request, "patient.export", context, { bytes: size })
      return true
    })
  }

  /** The work broke off: another try a minute later, and after several of a copy the end. */
  async giveBack(): Promise<"again" | "failed"> {
    const { service, request } = this
    const is_over = request.kind === "export" && request.attempts >= MOST_ATTEMPTS
    await service.inScope(request.business_id, async (context) => {
      if (!(await this.holds(context))) return
      const lease = { lease_owner: null, lease_until: is_over ? null : new Date(Date.now() + 60_000) }
      const state = is_over ? { status: "failed" as const, attempts: 0, completed_at: new Date() } : {}
      await service.updateDataRequests([{ id: request.id, ...lease, ...state }], context)
    })
    return is_over ? "failed" : "again"
  }

  /**
   * Erases in one transaction, with what the audit log is told. Asks once more whether it may: a legal hold of yesterday
   * counts. A request whose rows are erased already is only finished.
   *
   * @returns when it was and the objects that are left over, or why it must not be
   */
  async erase(): Promise<(Erased & { erased_at: string }) | ErasureRefusal> {
    const { service, request } = this
    const { business_id, customer_id, id } = request
    return service.inScope(business_id, async (context) => {
      const query = queryIn(context)
      // The lock under which a new case is filed: none slips in between the question and the deed.
      for (const lock of [
        `consultation:${business_id}:${customer_id}`,
        `data_request:${business_id}:${customer_id}`,
      ])
        await query("select pg_advisory_xact_lock(hashtextextended(?, 0))", [lock])
      if (!(await this.holds(context))) throw new LeaseLost()
      const until = await this.erasedAt(query)
      const rules = { retention_days: service.retention_days, now: new Date() }
      const refusal = request.erased_at
        ? null
        : await erasureRefusal(query, { business_id, customer_id }, rules)
      if (refusal) {
        const change = {
          refusal_code: refusal.code,
          note: erasureRefusalWords(refusal),
          completed_at: new Date(),
        }
        const sealed = sealRow(service.cipher, DATA_REQUEST_PHI, { id, ...change })
        const free = { status: "refused" as const, lease_owner: null, lease_until: null }
        await service.updateDataRequests([{ ...sealed, ...free }], context)
        await note(request, "data_request.refuse", context, { code: refusal.code })
        return refusal
      }
      const erased = await erasePatient(query, service.cipher, { business_id, customer_id, until })
      if (!request.erased_at) {
        await query("update data_request set erased_at = ?::timestamptz where id = ?", [until, id])
        const rows = Object.values(erased.rows).reduce((sum, count) => sum + count, 0)
        await note(request, "patient.erase", context, { rows, objects: erased.objects.length })
      }
      return { ...erased, erased_at: until }
    })
  }

  /** Everything that belongs to an erasure is done. */
  async finishErasure(): Promise<void> {
    const { request } = this
    await this.service.inScope(request.business_id, async (context) => {
      if (!(await this.holds(context))) return
      const end = {
        status: "erased" as const,
        completed_at: new Date(),
        lease_owner: null,
        lease_until: null,
      }
      await this.service.updateDataRequests([{ id: request.id, ...end }], context)
    })
  }

  /** When it was erased, by the database's clock and to the microsecond; now, where it has not been. */
  private async erasedAt(query: Query): Promise<string> {
    const [row] = await query<{ at: string }>(
      "select coalesce(erased_at, clock_timestamp())::text as at from data_request where id = ?",
      [this.request.id],
    )
    if (!row) throw new LeaseLost()
    return row.at
  }

  private async holds(context: Parameters<typeof queryIn>[0]) {
    const { id, lease_owner } = this.request
    const rows = await queryIn(context)(
      "select 1 from data_request where id = ? and lease_owner = ? for update",
      [id, lease_owner],
    )
    return rows.length > 0
  }
}
