import { balanceOf, type Balance, type PayoutMove } from "../../lib/ledger"
import { assertScope } from "../../lib/scope"
import type { Sql } from "../../utils/sql"
import { postAdjustment, type Adjustment } from "./adjust"
import { allSums, daySums, kindSums, type DaySum, type KindSum } from "./balances"
import { effectiveTerms, ownTerms } from "./fee-terms"
import { countEntries, listEntries, type EntryFilter } from "./list-entries"
import { changeAccount, ensureAccount, type AccountChanges } from "./payout-accounts"
import { findPayout, movePayout, requestPayout, type MoveDetails, type PayoutRequest } from "./payouts"
import { listPayouts, type PayoutFilter } from "./list-payouts"
import { recordPayment, type RecordedPayment } from "./record-payment"
import { releaseOrders } from "./release-entries"
import type { EarningsModuleService } from "./service"
import type { EntryRow, FeeTermsRow, PaymentFacts, PayoutAccountRow, PayoutRow } from "./types"

type Page = { limit: number; offset: number }

/** The money of one business. Another business's id finds nothing here. */
export class ScopedEarnings {
  constructor(
    private readonly service: EarningsModuleService,
    private readonly business_id: string,
  ) {
    assertScope(business_id)
  }

  /** Writes what is missing about one payment of this business; safe to repeat. */
  async recordPayment(facts: Omit<PaymentFacts, "business_id">): Promise<RecordedPayment> {
    return this.inScope((sql) => recordPayment(sql, { ...facts, business_id: this.business_id }))
  }

  /** Makes what these orders earned available. @returns how many entries that were */
  async releaseOrders(order_ids: string[]): Promise<number> {
    return this.inScope((sql) => releaseOrders(sql, this.business_id, order_ids))
  }

  /** Corrects the balance by hand, once for each `adjustment_id`. */
  async adjust(adjustment: Omit<Adjustment, "business_id">): Promise<void> {
    await this.inScope((sql) => postAdjustment(sql, { ...adjustment, business_id: this.business_id }))
  }

  /** By currency; a business that never earned has none. */
  async balances(): Promise<({ currency: string } & Balance)[]> {
    const sums = await this.inScope((sql) => allSums(sql, this.business_id))
    return sums.map(({ currency, sums }) => ({ currency, ...balanceOf(sums) }))
  }

  /** What each kind of entry came to, by day; `from` and `to` are days and included. */
  async days(range: { from: string; to: string }): Promise<DaySum[]> {
    return this.inScope((sql) => daySums(sql, this.business_id, range))
  }

  /** The same, summed over the days. */
  async totals(range: { from: string; to: string }): Promise<KindSum[]> {
    return this.inScope((sql) => kindSums(sql, this.business_id, range))
  }

  /** Newest first. */
  async entries(filter: EntryFilter, page: Page): Promise<[EntryRow[], number]> {
    return this.inScope(async (sql) => [
      await listEntries(sql, this.business_id, filter, page),
      await countEntries(sql, this.business_id, filter),
    ])
  }

  /** A page without a count, for files. */
  async entriesPage(filter: EntryFilter, page: Page): Promise<EntryRow[]> {
    return this.inScope((sql) => listEntries(sql, this.business_id, filter, page))
  }

  /** Newest first. */
  async payouts(filter: Omit<PayoutFilter, "business_id">, page: Page): Promise<[PayoutRow[], number]> {
    return this.inScope((sql) => listPayouts(sql, { ...filter, business_id: this.business_id }, page))
  }

  /** @throws CodedError NOT_FOUND */
  async payout(id: string): Promise<PayoutRow> {
    return this.inScope((sql) => findPayout(sql, this.business_id, id))
  }

  /** @throws CodedError PAYOUT_IN_PROGRESS, NOTHING_TO_PAY, BELOW_MINIMUM */
  async requestPayout(request: Omit<PayoutRequest, "business_id">): Promise<PayoutRow> {
    return this.inScope((sql) => requestPayout(sql, { ...request, business_id: this.business_id }))
  }

  /** @throws CodedError NOT_FOUND, PAYOUT_STATE */
  async movePayout(id: string, move: PayoutMove, details?: MoveDetails): Promise<PayoutRow> {
    return this.inScope((sql) => movePayout(sql, { business_id: this.business_id, id }, move, details))
  }

  async account(): Promise<PayoutAccountRow> {
    return this.inScope((sql) => ensureAccount(sql, this.business_id))
  }

  async changeAccount(changes: AccountChanges): Promise<PayoutAccountRow> {
    return this.inScope((sql) => changeAccount(sql, this.service.cipher, this.business_id, changes))
  }

  /** Its own terms, and what counts where it has none. */
  async terms(): Promise<{ own: FeeTermsRow; effective: { [Key in keyof FeeTermsRow]: number } }> {
    return this.inScope(async (sql) => ({
      own: await ownTerms(sql, this.business_id),
      effective: await effectiveTerms(sql, this.business_id),
    }))
  }

  private inScope<T>(work: (sql: Sql) => Promise<T>): Promise<T> {
    return this.service.inScope(this.business_id, work)
  }
}
