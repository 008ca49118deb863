import type { PayoutStatus } from "../../lib/ledger"
import type { Sql } from "../../utils/sql"
import { PAYOUT_COLUMNS } from "./payouts"
import type { PayoutProviderName, PayoutRow } from "./types"

export interface PayoutFilter {
  business_id?: string
  status?: PayoutStatus
  provider?: PayoutProviderName
}

/** Newest first. */
export async function listPayouts(
  sql: Sql,
  filter: PayoutFilter,
  { limit, offset }: { limit: number; offset: number },
): Promise<[PayoutRow[], number]> {
  const given = Object.entries(filter).filter(([, value]) => value !== undefined)
  const where = ["deleted_at is null", ...given.map(([column]) => `${column} = ?`)].join(" and ")
  const params = given.map(([, value]) => value)
  const rows = await sql.execute<PayoutRow>(
    `select ${PAYOUT_COLUMNS} from payout where ${where} order by id desc limit ? offset ?`,
    [...params, limit, offset],
  )
  const [total] = await sql.execute<{ count: number }>(
    `select count(*)::int as count from payout where ${where}`,
    params,
  )
  return [rows, total?.count ?? 0]
}
