import type { Sql } from "../../utils/sql"
import type { PaymentFacts, Problem } from "./types"

/** Each capture against the entries that tell of it: none, half and twice all show as another sum. */
const COMPARE = `select f.business_id, f.currency, f.capture_id as subject, coalesce(sum(e.minor), 0)::text as found, f.minor::text as expected
from jsonb_to_recordset(?::jsonb) as f (business_id text, currency text, capture_id text, minor bigint)
left join ledger_entry e on e.business_id = f.business_id and e.source_type = 'capture' and e.source_id = f.capture_id
  and e.kind in ('sale', 'consult_fee')
group by f.business_id, f.currency, f.capture_id, f.minor having coalesce(sum(e.minor), 0) <> f.minor`

type Row = { business_id: string; currency: string; subject: string; found: string; expected: string }

/** What Medusa has captured and the ledger tells otherwise; nothing, when all is well. */
export async function proveCaptures(sql: Sql, payments: readonly PaymentFacts[]): Promise<Problem[]> {
  const facts = payments.flatMap(({ business_id, currency, captures }) =>
    captures.map(({ id, minor }) => ({ business_id, currency, capture_id: id, minor: minor.toString() })),
  )
  if (facts.length === 0) return []
  const rows = await sql.execute<Row>(COMPARE, [JSON.stringify(facts)])
  return rows.map(({ business_id, currency, subject, found, expected }) => ({
    code: "CAPTURE_DIFFERS",
    business_id,
    currency,
    subject,
    message: `A captured payment's entries do not add up to it: ${found} instead of ${expected}`,
  }))
}
