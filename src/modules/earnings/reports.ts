import { generateEntityId } from "@medusajs/framework/utils"
import { PLATFORM_SCOPE } from "../../lib/scope"
import type { Sql } from "../../utils/sql"
import type { Problem } from "./types"

const MOST_PROBLEMS = 200

export interface Reconciliation {
  started_at: string
  payments_checked: number
  entries_posted: number
  problems: Problem[]
}

export interface ReportRow {
  id: string
  started_at: string
  finished_at: string
  payments_checked: number
  entries_posted: number
  businesses_checked: number
  problem_count: number
  problems: Problem[]
}

const COLUMNS =
  "id, started_at, finished_at, payments_checked, entries_posted, businesses_checked, problem_count, problems"

/** Keeps what a reconciliation found. */
export async function saveReport(sql: Sql, found: Reconciliation): Promise<ReportRow> {
  const [report] = await sql.execute<ReportRow>(
    `insert into reconciliation_report (id, business_id, started_at, finished_at, payments_checked, entries_posted,
       businesses_checked, problem_count, problems)
     values (?, ?, ?, now(), ?, ?, (select count(distinct business_id) from ledger_balance), ?, ?::jsonb) returning ${COLUMNS}`,
    [
      generateEntityId(undefined, "recon"),
      PLATFORM_SCOPE,
      found.started_at,
      found.payments_checked,
      found.entries_posted,
      found.problems.length,
      JSON.stringify(found.problems.slice(0, MOST_PROBLEMS)),
    ],
  )
  return report as ReportRow
}

/** Newest first. */
export async function listReports(
  sql: Sql,
  { limit, offset }: { limit: number; offset: number },
): Promise<[ReportRow[], number]> {
  const rows = await sql.execute<ReportRow>(
    `select ${COLUMNS} from reconciliation_report where business_id = ? order by id desc limit ? offset ?`,
    [PLATFORM_SCOPE, limit, offset],
  )
  const [total] = await sql.execute<{ count: number }>(
    "select count(*)::int as count from reconciliation_report where business_id = ?",
    [PLATFORM_SCOPE],
  )
  return [rows, total?.count ?? 0]
}
