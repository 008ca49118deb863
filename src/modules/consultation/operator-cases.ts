import { notFound } from "../../utils/coded-error"
import type { ConsultationModuleService } from "./service"
import type { ConsultationRow } from "./types"

/** What operators may see of a case: where it stands, and nothing of who the patient is or what they answered. */
export const OPERATOR_CASE_COLUMNS = [
  "id",
  "business_id",
  "product_id",
  "variant_id",
  "status",
  "state",
  "flag_count",
  "submitted_at",
  "due_at",
  "claimed_by",
  "claim_expires_at",
  "decided_by",
  "decided_at",
] as const satisfies (keyof ConsultationRow)[]

export type OperatorCase = Pick<ConsultationRow, (typeof OPERATOR_CASE_COLUMNS)[number]>

export const CASE_ORDERS = ["due_at", "-due_at", "submitted_at", "-submitted_at"] as const

export interface OperatorCasePage {
  /** A whole case id. */
  q?: string
  business_id?: string
  status?: ConsultationRow["status"]
  /** Undecided, and later than promised. */
  overdue?: boolean
  /** Undecided. */
  open?: boolean
  order: (typeof CASE_ORDERS)[number]
  limit: number
  offset: number
}

const OPEN = ["submitted" as const, "in_review" as const]

/** A page of every business's cases. Nothing sealed is read, so nothing sealed can be shown. */
export async function listOperatorCases(
  service: ConsultationModuleService,
  { q, business_id, status, overdue, open, order, limit, offset }: OperatorCasePage,
): Promise<[OperatorCase[], number]> {
  const undecided = overdue || open
  const filters = {
    ...(q ? { id: q } : {}),
    ...(business_id ? { business_id } : {}),
    ...(undecided ? { status: OPEN } : {}),
    ...(status ? { status } : {}),
    ...(overdue ? { due_at: { $lt: new Date() } } : {}),
  }
  const column = order.replace(/^-/, "")
  const direction = order.startsWith("-") ? "DESC" : "ASC"
  const page = { take: limit, skip: offset, order: { [column]: direction, id: direction } }
  const [rows, count] = await service.listAndCountConsultations(filters, {
    ...page,
    select: [...OPERATOR_CASE_COLUMNS],
  })
  return [rows.map(withoutTheRest), count]
}

/** @throws CodedError NOT_FOUND */
export async function operatorCase(service: ConsultationModuleService, id: string): Promise<OperatorCase> {
  const [row] = await service.listConsultations({ id }, { take: 1, select: [...OPERATOR_CASE_COLUMNS] })
  if (!row) throw notFound("This case does not exist.")
  return withoutTheRest(row)
}

/** The rows a `select` leaves half empty keep their whole type: only what was asked for goes on. */
const withoutTheRest = (row: ConsultationRow): OperatorCase => ({
  id: row.id,
  business_id: row.business_id,
  product_id: row.product_id,
  variant_id: row.variant_id,
  status: row.status,
  state: row.state,
  flag_count: row.flag_count,
  submitted_at: row.submitted_at,
  due_at: row.due_at,
  claimed_by: row.claimed_by,
  claim_expires_at: row.claim_expires_at,
  decided_by: row.decided_by,
  decided_at: row.decided_at,
})
