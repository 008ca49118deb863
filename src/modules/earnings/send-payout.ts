import type { Transact } from "../../utils/sql"
import { PAYOUT_COLUMNS, tryMovePayout } from "./payouts"
import type { PayoutProvider } from "./providers/types"
import type { PayoutRow } from "./types"

/** How long a call may take before another process may ask again, in seconds. */
const PATIENCE_S = 120

const CLAIM = `
update payout set attempts = attempts + 1, next_attempt_at = now() + make_interval(secs => ?), updated_at = now()
where business_id = ? and id = ? and status = 'processing' and provider = 'stripe_connect'
  and (next_attempt_at is null or next_attempt_at <= now())
returning ${PAYOUT_COLUMNS}`

const RETRY = `update payout set failure = ?, updated_at = now(),
  next_attempt_at = now() + make_interval(secs => least(3600, 30 * power(2, least(attempts, 8))::int))
where business_id = ? and id = ? and status = 'processing'`

/**
 * Asks the provider to pay, outside any transaction, and writes down what came of it. The claim is committed before the
 * call; where the process dies in between, the claim runs out and the next look asks again with the same key.
 */
export async function sendPayout(
  transact: Transact,
  provider: PayoutProvider,
  payout: { business_id: string; id: string },
): Promise<void> {
  const { business_id, id } = payout
  const [claimed] = await transact((sql) => sql.execute<PayoutRow>(CLAIM, [PATIENCE_S, business_id, id]))
  if (!claimed) return
  const result = await provider.send(claimed)
  // A webhook or another process may have been quicker; then there is nothing left to write.
  await transact(async (sql) => {
    if (result.outcome === "paid") await tryMovePayout(sql, payout, "pay", { reference: result.reference })
    else if (result.outcome === "refused")
      await tryMovePayout(sql, payout, "fail", { failure: result.failure })
    else await sql.execute(RETRY, [result.failure, business_id, id])
  })
}

/** Payouts whose provider should be asked (again) now, of every business. */
export const DUE_PAYOUTS = `
select ${PAYOUT_COLUMNS} from payout where provider = 'stripe_connect' and status in ('requested', 'processing')
  and (next_attempt_at is null or next_attempt_at <= now()) and deleted_at is null order by id limit ?`
