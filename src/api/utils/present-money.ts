import type { Balance } from "../../lib/ledger"
import { asNumber } from "../../lib/money"
import type { EntryRow, PayoutAccountRow, PayoutRow } from "../../modules/earnings/types"

/** Amounts leave us as whole numbers of the currency's smallest unit, named `…_minor`. */
const number = (minor: string | bigint): number => asNumber(BigInt(minor))
const moment = (at: string | null): string | null => (at === null ? null : new Date(at).toISOString())

export const presentBalance = ({ currency, ...balance }: { currency: string } & Balance) => ({
  currency,
  pending_minor: number(balance.pending),
  available_minor: number(balance.available),
  on_the_way_minor: number(balance.on_the_way),
  paid_minor: number(balance.paid),
})

/** An entry as its business sees it: `amount_minor` is below zero where it takes away. */
export const presentEntry = (row: EntryRow) => ({
  id: row.id,
  kind: row.kind,
  currency: row.currency,
  amount_minor: number(row.business_minor),
  order_id: row.order_id,
  source_type: row.source_type,
  source_id: row.source_id,
  status: row.source_type === "payout" ? null : row.released_at ? "available" : "pending",
  details: row.details,
  occurred_at: moment(row.occurred_at),
})

export const presentPayout = (row: PayoutRow) => ({
  id: row.id,
  currency: row.currency,
  amount_minor: number(row.minor),
  entries: row.entries,
  status: row.status,
  provider: row.provider,
  reference: row.reference,
  failure: row.failure,
  is_scheduled: row.requested_by === null,
  requested_at: moment(row.created_at),
  processing_at: moment(row.processing_at),
  settled_at: moment(row.settled_at),
})

/** Never the bank details themselves. */
export const presentAccount = (row: PayoutAccountRow, offers_stripe: boolean) => ({
  provider: row.provider,
  schedule: row.schedule,
  minimum_minor: row.minimum_minor,
  next_payout_at: moment(row.next_payout_at),
  bank_last4: row.bank_last4,
  stripe: {
    offered: offers_stripe,
    connected: row.stripe_account_id !== null,
    payouts_enabled: row.payouts_enabled,
    details_submitted: row.details_submitted,
  },
  bank_failure: row.bank_failure,
})
