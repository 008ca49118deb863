import { businessSign, entries } from "../../lib/ledger"
import type { Sql } from "../../utils/sql"
import { lockBook, postEntries } from "./post-entries"
import { releaseEntries } from "./release-entries"

export interface Adjustment {
  business_id: string
  adjustment_id: string
  currency: string
  /** Above zero for the business, below zero against it. */
  minor: bigint
  reason: string
  /** The operator. */
  by: string
}

/** An operator's correction; available at once. The same id again changes nothing. */
export async function postAdjustment(sql: Sql, adjustment: Adjustment): Promise<void> {
  const { business_id, currency, minor, adjustment_id: source_id, reason, by } = adjustment
  await lockBook(sql, business_id, currency)
  const kind = minor < 0n ? "adjustment_debit" : "adjustment_credit"
  const posted = await postEntries(
    sql,
    entries([
      {
        business_id,
        currency,
        kind,
        minor: minor * businessSign(kind),
        source_type: "adjustment",
        source_id,
        payment_id: null,
        order_id: null,
        occurred_at: new Date().toISOString(),
        details: { reason, by },
      },
    ]),
  )
  await releaseEntries(sql, business_id, posted)
}
