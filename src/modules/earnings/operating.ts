import type { CommissionRule, PayoutMove } from "../../lib/ledger"
import { notFound } from "../../utils/coded-error"
import { allRules, removeRule, rulesFor, saveRule } from "./commission-rules"
import { ownTerms, saveTerms } from "./fee-terms"
import { listPayouts, type PayoutFilter } from "./list-payouts"
import { ensureAccount, openBankDetails, restoreAccount } from "./payout-accounts"
import { movePayout, PAYOUT_COLUMNS, type MoveDetails } from "./payouts"
import { proveLedger } from "./prove"
import { proveCaptures } from "./prove-captures"
import { listReports, saveReport, type Reconciliation, type ReportRow } from "./reports"
import type { EarningsModuleService } from "./service"
import type {
  BankDetails,
  CommissionRuleRow,
  FeeTermsRow,
  PaymentFacts,
  PayoutAccountRow,
  PayoutRow,
  Problem,
} from "./types"

type Page = { limit: number; offset: number }

/** What platform operators and the nightly job do with money; every method crosses businesses. */
export class Operating {
  constructor(private readonly service: EarningsModuleService) {}

  async payouts(filter: PayoutFilter, page: Page): Promise<[PayoutRow[], number]> {
    return this.service.withSql((sql) => listPayouts(sql, filter, page))
  }

  /** @throws CodedError NOT_FOUND */
  async payout(id: string): Promise<PayoutRow> {
    const [row] = await this.service.withSql((sql) =>
      sql.execute<PayoutRow>(`select ${PAYOUT_COLUMNS} from payout where id = ? and deleted_at is null`, [
        id,
      ]),
    )
    if (!row) throw notFound("This payout does not exist.")
    return row
  }

  /** @throws CodedError NOT_FOUND, PAYOUT_STATE */
  async movePayout(id: string, move: PayoutMove, details?: MoveDetails): Promise<PayoutRow> {
    const payout = await this.payout(id)
    return this.service.inScope(payout.business_id, (sql) => movePayout(sql, payout, move, details))
  }

  /** Where these businesses are paid by hand, for the bank's file; null for one that has not said. */
  async bankDetails(business_ids: string[]): Promise<Map<string, BankDetails | null>> {
    const details = new Map<string, BankDetails | null>()
    const rows = await this.service.withSql((sql) =>
      sql.execute<PayoutAccountRow>(
        `select id, business_id, bank_details from payout_account
         where business_id in (select jsonb_array_elements_text(?::jsonb)) and deleted_at is null`,
        [JSON.stringify(business_ids)],
      ),
    )
    for (const row of rows) details.set(row.business_id, openBankDetails(this.service.cipher, row))
    return details
  }

  async rules(): Promise<CommissionRuleRow[]> {
    return this.service.withSql(allRules)
  }

  /** The rules that may apply to what one business sells. */
  async rulesFor(business_id: string): Promise<CommissionRuleRow[]> {
    return this.service.withSql((sql) => rulesFor(sql, business_id))
  }

  async saveRule(
    rule: Omit<CommissionRule, "id">,
  ): Promise<{ rule: CommissionRuleRow; before_bp: number | null }> {
    return this.service.withSql((sql) => saveRule(sql, rule))
  }

  /** @throws CodedError NOT_FOUND */
  async removeRule(id: string): Promise<CommissionRuleRow> {
    const rule = await this.service.withSql((sql) => removeRule(sql, id))
    if (!rule) throw notFound("This rule does not exist.")
    return rule
  }

  /** A business's own terms, or the platform's. @returns the terms before */
  async saveTerms(business_id: string, terms: FeeTermsRow): Promise<FeeTermsRow> {
    return this.service.withSql(async (sql) => {
      const before = await ownTerms(sql, business_id)
      await saveTerms(sql, business_id, terms)
      return before
    })
  }

  async undoAccountChange(row: PayoutAccountRow): Promise<void> {
    await this.service.withSql((sql) => restoreAccount(sql, row))
  }

  async account(business_id: string): Promise<PayoutAccountRow> {
    return this.service.withSql((sql) => ensureAccount(sql, business_id))
  }

  /** What the ledger's own proof finds wrong; nothing, when all is well. */
  async prove(): Promise<Problem[]> {
    return this.service.withSql(proveLedger)
  }

  /** What of these payments the ledger tells otherwise than Medusa. */
  async proveCaptures(payments: readonly PaymentFacts[]): Promise<Problem[]> {
    return this.service.withSql((sql) => proveCaptures(sql, payments))
  }

  async saveReport(found: Reconciliation): Promise<ReportRow> {
    return this.service.withSql((sql) => saveReport(sql, found))
  }

  async reports(page: Page): Promise<[ReportRow[], number]> {
    return this.service.withSql((sql) => listReports(sql, page))
  }
}
