import type { Sql } from "../../utils/sql"
import type { Problem } from "./types"

/** Each finds rows that must not exist; `subject` names the thing, `found` and `expected` the amounts. */
const PROOFS: { code: string; message: string; sql: string }[] = [
  {
    code: "DEBITS_DIFFER_FROM_CREDITS",
    message: "Debits and credits of the accounts differ",
    sql: `select business_id, currency, currency as subject, sum(debits)::text as found, sum(credits)::text as expected from (
      select business_id, currency, sum(minor) as debits, 0 as credits from ledger_entry group by 1, 2, debit
      union all select business_id, currency, 0, sum(minor) from ledger_entry group by 1, 2, credit) a
      group by business_id, currency having sum(debits) <> sum(credits)`,
  },
  {
    code: "BALANCE_DIFFERS",
    message: "The running balance is not the sum of its entries",
    sql: `select business_id, currency, currency as subject, b.earned::text || '/' || b.paid::text as found,
      coalesce(e.earned, 0)::text || '/' || coalesce(e.paid, 0)::text as expected
      from ledger_balance b full join (select business_id, currency,
        coalesce(sum(business_minor) filter (where kind not in ('payout', 'payout_return')), 0) as earned,
        coalesce(-sum(business_minor) filter (where kind in ('payout', 'payout_return')), 0) as paid
        from ledger_entry group by 1, 2) e using (business_id, currency)
      where (coalesce(b.earned, 0), coalesce(b.paid, 0)) <> (coalesce(e.earned, 0), coalesce(e.paid, 0))`,
  },
  {
    code: "AVAILABLE_DIFFERS",
    message: "What counts as available is not the sum of what was released",
    sql: `select business_id, currency, currency as subject, b.released::text as found, coalesce(r.released, 0)::text as expected
      from ledger_balance b left join (select business_id, currency, sum(minor) as released from ledger_release group by 1, 2) r
      using (business_id, currency) where b.released <> coalesce(r.released, 0)`,
  },
  {
    code: "CLAIMED_DIFFERS",
    message: "What payouts hold is not the sum of their entries",
    sql: `select business_id, currency, currency as subject, b.claimed::text as found, coalesce(p.claimed, 0)::text as expected
      from ledger_balance b left join (select business_id, currency, sum(minor) as claimed from payout_entry where live group by 1, 2) p
      using (business_id, currency) where b.claimed <> coalesce(p.claimed, 0)`,
  },
  {
    code: "DAY_DIFFERS",
    message: "A day's sums are not those of its entries",
    sql: `select business_id, currency, day::text || ' ' || kind as subject, d.minor::text as found, coalesce(e.minor, 0)::text as expected
      from ledger_day d full join (select business_id, currency, (occurred_at at time zone 'utc')::date as day, kind,
        sum(minor) as minor, count(*) as entries from ledger_entry group by 1, 2, 3, 4) e using (business_id, currency, day, kind)
      where (coalesce(d.minor, 0), coalesce(d.entries, 0)) <> (coalesce(e.minor, 0), coalesce(e.entries, 0))`,
  },
  {
    code: "PAYOUT_DIFFERS",
    message: "A payout is not the sum of its entries",
    sql: `select p.business_id, p.currency, p.id as subject, p.minor::text as found, coalesce(sum(e.minor), 0)::text as expected
      from payout p left join payout_entry e on e.business_id = p.business_id and e.payout_id = p.id
      group by p.id having p.minor <> coalesce(sum(e.minor), 0)`,
  },
  {
    code: "PAYOUT_ENTRY_MISSING",
    message: "A payout's status and its entries in the ledger disagree",
    sql: `select p.business_id, p.currency, p.id as subject, coalesce(-sum(e.business_minor), 0)::text as found,
      (case when p.status = 'paid' then p.minor else 0 end)::text as expected
      from payout p left join ledger_entry e on e.business_id = p.business_id and e.source_type = 'payout' and e.source_id = p.id
      group by p.id having coalesce(-sum(e.business_minor), 0) <> (case when p.status = 'paid' then p.minor else 0 end)`,
  },
  {
    code: "PAYOUT_KEEPS_ENTRIES",
    message: "A payout that failed or was cancelled still holds entries",
    sql: `select p.business_id, p.currency, p.id as subject, count(*)::text as found, '0' as expected
      from payout p join payout_entry e on e.business_id = p.business_id and e.payout_id = p.id and e.live
      where p.status in ('failed', 'cancelled') group by p.id`,
  },
]

type Row = { business_id: string; currency: string; subject: string; found: string; expected: string }

/** Looks at every entry, release and payout of every business. An empty answer is the proof. */
export async function proveLedger(sql: Sql): Promise<Problem[]> {
  const problems: Problem[] = []
  for (const { code, message, sql: statement } of PROOFS) {
    const rows = await sql.execute<Row>(`${statement} limit 50`)
    problems.push(
      ...rows.map(({ business_id, currency, subject, found, expected }) => ({
        code,
        business_id,
        currency,
        subject,
        message: `${message}: ${found} instead of ${expected}`,
      })),
    )
  }
  return problems
}
