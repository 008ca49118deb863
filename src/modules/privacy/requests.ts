import type { Context } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import type { AuditAction } from "../../lib/audit"
import {
  erasureRefusalWords,
  mayBecome,
  OPEN_STATUSES,
  type DataRequestStatus,
  type ErasureRefusal,
} from "../../lib/data-requests"
import { openRow, sealRow } from "../../lib/phi"
import { erasureRefusal } from "../../phi/erasure/refusal"
import { auditInTransaction } from "../../utils/audit-in-transaction"
import { conflict, notFound } from "../../utils/coded-error"
import { transactionOf } from "../../utils/scope-transaction"
import { archiveBytes } from "./archive-bytes"
import { DATA_REQUEST_PHI } from "./phi-columns"
import { queryIn } from "./query-in"
import type { PrivacyModuleService } from "./service"
import type { DataRequestRow, DataSubject, NewDataRequest } from "./types"

/** A request in clear, with the length of its copy in bytes; the key of the copy stays inside this module. */
export type OpenRequest = Omit<DataRequestRow, "data_key" | "archive_bytes">

export const openRequest = (
  service: PrivacyModuleService,
  { data_key: _stays_sealed, archive_bytes, ...shown }: DataRequestRow,
): OpenRequest => ({
  ...openRow(service.cipher, DATA_REQUEST_PHI, shown),
  size: archiveBytes({ archive_bytes, size: shown.size }),
})

/** Why a record must not be erased right now, or null. */
export function refusalFor(
  { retention_days }: PrivacyModuleService,
  who: { business_id: string; customer_id: string },
  context: Context,
): Promise<ErasureRefusal | null> {
  return erasureRefusal(queryIn(context), who, { retention_days, now: new Date() })
}

/** @throws CodedError with the refusal's own code */
export async function assertErasable(
  service: PrivacyModuleService,
  business_id: string,
  { customer_id }: Pick<DataSubject, "customer_id">,
  context: Context,
): Promise<void> {
  const refusal = await refusalFor(service, { business_id, customer_id }, context)
  if (refusal) throw conflict(refusal.code, erasureRefusalWords(refusal))
}

/**
 * Takes a request down, once: whoever asks again while one is open gets that one.
 *
 * @throws CodedError why a record must not be erased
 */
export async function askFor(
  service: PrivacyModuleService,
  business_id: string,
  asked: NewDataRequest,
  context: Context,
): Promise<OpenRequest> {
  const { kind, customer_id } = asked
  const lock = `data_request:${business_id}:${customer_id}`
  await transactionOf(context).execute("select pg_advisory_xact_lock(hashtextextended(?, 0))", [lock])
  const open = { business_id, customer_id, kind, status: [...OPEN_STATUSES] }
  const [existing] = await service.listDataRequests(open, { take: 1 }, context)
  if (existing) return openRequest(service, existing)
  if (kind === "erasure") await assertErasable(service, business_id, asked, context)
  const id = generateEntityId(undefined, "dreq")
  const [made] = await service.createDataRequests(
    [{ ...asked, id, business_id, status: "requested" as const }],
    context,
  )
  await note(made, "data_request.ask", context)
  return openRequest(service, made)
}

export type Change = Partial<
  Pick<DataRequestRow, "decided_by" | "decided_at" | "due_at" | "refusal_code" | "note" | "completed_at">
>

/** What a request becomes, and the action its entry in the audit log names. */
type Move = { to: DataRequestStatus; action: AuditAction; change: Change; before?: Check }
type Check = (row: DataRequestRow) => Promise<void>

/**
 * Moves a request on; one that is there already stays as it is.
 *
 * @throws CodedError NOT_FOUND; REQUEST_CLOSED when its state allows the move no more
 */
export async function moveRequest(
  service: PrivacyModuleService,
  row: DataRequestRow,
  { to, action, change, before }: Move,
  context: Context,
): Promise<OpenRequest> {
  if (row.status === to) return openRequest(service, row)
  if (!mayBecome(row.kind, row.status, to))
    throw conflict("REQUEST_CLOSED", `This request is ${row.status} and can no longer become ${to}.`)
  await before?.(row)
  const sealed = sealRow(service.cipher, DATA_REQUEST_PHI, { id: row.id, ...change })
  const [moved] = await service.updateDataRequests([{ ...sealed, status: to }], context)
  await note(moved, action, context)
  return openRequest(service, moved)
}

/** Locks a request until the transaction ends. @param own when given, only that customer's is found @throws CodedError NOT_FOUND */
export async function lockRequest(
  service: PrivacyModuleService,
  business_id: string,
  { id, customer_id }: { id: string; customer_id?: string },
  context: Context,
): Promise<DataRequestRow> {
  await transactionOf(context).execute(
    "select 1 from data_request where business_id = ? and id = ? for update",
    [business_id, id],
  )
  const own = customer_id ? { customer_id } : {}
  const [row] = await service.listDataRequests({ business_id, id, ...own }, { take: 1 }, context)
  if (!row) throw notFound("This request does not exist.")
  return row
}

export async function note(
  { business_id, id, patient_id, kind }: DataRequestRow,
  action: AuditAction,
  context: Context,
  detail: Record<string, string | number> = {},
): Promise<void> {
  const about = { entity: "data_request", entity_id: id, patient_id, detail: { kind, ...detail } }
  await auditInTransaction(context, { business_id, action, ...about })
}
