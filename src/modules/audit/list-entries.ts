import type { AuditActorType, AuditDetail, AuditFlag, AuditOutcome } from "../../lib/audit"
import { FLAGS } from "./flags-sql"
import type { Sql } from "./sql"

/** An entry as people see it, with what is worth a second look. */
export type AuditEntryView = {
  id: string
  business_id: string
  seq: string
  occurred_at: Date
  actor_type: AuditActorType
  actor_id: string | null
  actor_role: string | null
  impersonator_id: string | null
  action: string
  entity: string | null
  entity_id: string | null
  patient_id: string | null
  outcome: AuditOutcome
  reason: string | null
  route: string | null
  workflow: string | null
  request_id: string | null
  address: string | null
  user_agent: string | null
  detail: AuditDetail | null
  flags: AuditFlag[]
}

export type AuditFilter = {
  business_id?: string
  from: Date
  until: Date
  actor_id?: string
  actor_type?: string
  patient_id?: string
  entity_id?: string
  action?: string
  outcome?: string
  flagged?: boolean
  flag?: string
}

const COLUMNS = `e.id, e.business_id, e.seq::text as seq, e.occurred_at, e.actor_type, e.actor_id, e.actor_role, e.impersonator_id,
  e.action, e.entity, e.entity_id, e.patient_id, e.outcome, e.reason, e.route, e.workflow, e.request_id, e.address,
  e.user_agent, e.detail`

const EQUAL = [
  "business_id",
  "actor_id",
  "actor_type",
  "patient_id",
  "entity_id",
  "action",
  "outcome",
] as const

function where(filter: AuditFilter): { sql: string; params: unknown[] } {
  const given = EQUAL.filter((name) => filter[name] !== undefined)
  const clauses = ["e.occurred_at >= ?", "e.occurred_at < ?", ...given.map((name) => `e.${name} = ?`)]
  const params: unknown[] = [filter.from, filter.until, ...given.map((name) => filter[name])]
  if (filter.flagged) clauses.push(`cardinality(${FLAGS}) > 0`)
  if (filter.flag) {
    clauses.push(`? = any(${FLAGS})`)
    params.push(filter.flag)
  }
  return { sql: clauses.join(" and "), params }
}

/** Newest first. */
export async function listEntries(
  sql: Sql,
  filter: AuditFilter,
  { limit, offset }: { limit: number; offset: number },
): Promise<AuditEntryView[]> {
  const found = where(filter)
  return sql.execute<AuditEntryView>(
    `select ${COLUMNS}, ${FLAGS} as flags from audit_entry e where ${found.sql}
     order by e.occurred_at desc, e.seq desc limit ? offset ?`,
    [...found.params, limit, offset],
  )
}

export async function countEntries(sql: Sql, filter: AuditFilter): Promise<number> {
  const found = where(filter)
  const [row] = await sql.execute<{ count: string }>(
    `select count(*) as count from audit_entry e where ${found.sql}`,
    found.params,
  )
  return Number(row?.count ?? 0)
}

/** The time to the microsecond, which a JavaScript date would cut. */
type Placed = AuditEntryView & { place: string }

/** Every matching entry, newest first, a page at a time by its place: nothing is read twice or held in memory. */
export async function* everyEntry(
  sql: Sql,
  filter: AuditFilter,
  most: number,
): AsyncGenerator<AuditEntryView> {
  let after: Placed | undefined
  for (let given = 0; given < most;) {
    const found = where(filter)
    const next = after ? " and (e.occurred_at, e.business_id, e.seq) < (?::timestamptz, ?, ?::bigint)" : ""
    const rows: Placed[] = await sql.execute(
      `select ${COLUMNS}, ${FLAGS} as flags, e.occurred_at::text as place from audit_entry e where ${found.sql}${next}
       order by e.occurred_at desc, e.business_id desc, e.seq desc limit ?`,
      [
        ...found.params,
        ...(after ? [after.place, after.business_id, after.seq] : []),
        Math.min(1000, most - given),
      ],
    )
    yield* rows
    given += rows.length
    after = rows.at(-1)
    if (rows.length === 0) return
  }
}
