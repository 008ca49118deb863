import type { EntryKind, Sums } from "../../lib/ledger"
import type { Sql } from "../../utils/sql"

type SumsRow = { currency: string } & { [Key in keyof Sums]: string }

const asSums = (row: SumsRow): Sums => ({
  earned: BigInt(row.earned),
  released: BigInt(row.released),
  claimed: BigInt(row.claimed),
  paid: BigInt(row.paid),
})

/** The running sums of every currency a business has ever earned in. */
export async function allSums(sql: Sql, business_id: string): Promise<{ currency: string; sums: Sums }[]> {
  const rows = await sql.execute<SumsRow>(
    `select currency, earned::text, released::text, claimed::text, paid::text from ledger_balance
     where business_id = ? order by currency`,
    [business_id],
  )
  return rows.map((row) => ({ currency: row.currency, sums: asSums(row) }))
}

export async function sumsOf(sql: Sql, business_id: string, currency: string): Promise<Sums> {
  const found = (await allSums(sql, business_id)).find((row) => row.currency === currency)
  return found?.sums ?? { earned: 0n, released: 0n, claimed: 0n, paid: 0n }
}

/** What one kind of entry came to on one day, UTC. */
export interface DaySum {
  currency: string
  /** `2026-02-03`. */
  day: string
  kind: EntryKind
  minor: string
  entries: number
}

/** By day and kind within [from, to], both days included. */
export async function daySums(
  sql: Sql,
  business_id: string,
  { from, to }: { from: string; to: string },
): Promise<DaySum[]> {
  return sql.execute(
    `select currency, to_char(day, 'YYYY-MM-DD') as day, kind, minor::text, entries::int from ledger_day
     where business_id = ? and day between ?::date and ?::date order by currency, day, kind`,
    [business_id, from, to],
  )
}

/** What one kind of entry came to within days. */
export type KindSum = Omit<DaySum, "day">

/** By kind within [from, to], both days included. */
export async function kindSums(
  sql: Sql,
  business_id: string,
  { from, to }: { from: string; to: string },
): Promise<KindSum[]> {
  return sql.execute(
    `select currency, kind, sum(minor)::text as minor, sum(entries)::int as entries from ledger_day
     where business_id = ? and day between ?::date and ?::date group by currency, kind order by currency, kind`,
    [business_id, from, to],
  )
}
