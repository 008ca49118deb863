import type { Context } from "@medusajs/framework/types"
import {
  InjectTransactionManager,
  MedusaContext,
  MedusaError,
  MedusaService,
} from "@medusajs/framework/utils"
import type Stripe from "stripe"
import { createPhiCipher, type PhiCipher } from "../../lib/phi"
import { CodedError, conflict } from "../../utils/coded-error"
import { enterScope, transactionOf } from "../../utils/scope-transaction"
import { sqlOn, type Sql } from "../../utils/sql"
import { CommissionRule } from "./models/commission-rule"
import { FeeTerms } from "./models/fee-terms"
import { LedgerEntry } from "./models/ledger-entry"
import { Payout } from "./models/payout"
import { PayoutAccount } from "./models/payout-account"
import { ReconciliationReport } from "./models/reconciliation-report"
import { Operating } from "./operating"
import { dueAccounts, moveToNextTurn } from "./payout-accounts"
import { tryMovePayout } from "./payouts"
import { stripeClient } from "./providers/stripe-client"
import { StripeConnect } from "./providers/stripe-connect"
import { heldOrders, type HeldOrder } from "./release-entries"
import { ScopedEarnings } from "./scoped-earnings"
import { DUE_PAYOUTS, sendPayout } from "./send-payout"
import { applyStripeEvent, type StripeEventAnswer } from "./stripe-events"
import type { EarningsModuleOptions, PayoutAccountRow, PayoutRow } from "./types"

/**
 * The ledger, what businesses are owed, and how they are paid. `scoped(business_id)` is for everybody; methods named
 * `system…` cross businesses and are for jobs, webhooks and platform operators.
 */
export class EarningsModuleService extends MedusaService({
  LedgerEntry,
  CommissionRule,
  FeeTerms,
  Payout,
  PayoutAccount,
  ReconciliationReport,
}) {
  readonly cipher: PhiCipher
  private readonly settings: EarningsModuleOptions
  private stripe: Stripe | null

  constructor(container: Record<string, unknown>, options: EarningsModuleOptions) {
    super(container, options)
    this.settings = options
    this.cipher = createPhiCipher(options.phi)
    this.stripe = stripeClient(options)
  }

  scoped(business_id: string): ScopedEarnings {
    return new ScopedEarnings(this, business_id)
  }

  /** What operators and the nightly proof do. */
  systemOperating(): Operating {
    return new Operating(this)
  }

  /** Whether businesses can be paid through Stripe. */
  get offersStripe(): boolean {
    return this.stripe !== null
  }

  /** @throws CodedError STRIPE_NOT_CONFIGURED */
  get stripeConnect(): StripeConnect {
    if (!this.stripe)
      throw conflict(
        "STRIPE_NOT_CONFIGURED",
        "This platform does not pay through Stripe. Enter bank details instead.",
      )
    return new StripeConnect(this.stripe)
  }

  /** Runs `work` in one transaction that PostgreSQL knows to be this business's. */
  async inScope<T>(business_id: string, work: (sql: Sql) => Promise<T>): Promise<T> {
    return this.inTransaction(async (context) => {
      await enterScope(context, business_id)
      return work(sqlOn(transactionOf(context)))
    })
  }

  /** Runs `work` in one transaction that is no single business's. */
  async withSql<T>(work: (sql: Sql) => Promise<T>): Promise<T> {
    return this.inTransaction((context) => work(sqlOn(transactionOf(context))))
  }

  /** Takes a requested payout up and asks its provider; a payout by hand stays as it is. Never throws for a refusal. */
  async systemSendPayout({ business_id, id, status, provider }: PayoutRow): Promise<void> {
    if (provider !== "stripe_connect") return
    if (status === "requested")
      await this.inScope(business_id, (sql) => tryMovePayout(sql, { business_id, id }, "start"))
    await sendPayout((work) => this.inScope(business_id, work), this.stripeConnect, { business_id, id })
  }

  /** Payouts whose provider should be asked now: new ones, and those of which nobody knows what became. */
  async systemDuePayouts(limit: number): Promise<PayoutRow[]> {
    return this.withSql((sql) => sql.execute<PayoutRow>(DUE_PAYOUTS, [limit]))
  }

  async systemDueAccounts(limit: number): Promise<PayoutAccountRow[]> {
    return this.withSql((sql) => dueAccounts(sql, limit))
  }

  async systemMoveToNextTurn(account: PayoutAccountRow): Promise<void> {
    await this.withSql((sql) => moveToNextTurn(sql, account))
  }

  /** Orders of any business that wait to become available. */
  async systemHeldOrders(
    after: Pick<HeldOrder, "business_id" | "order_id"> | null,
    limit: number,
  ): Promise<HeldOrder[]> {
    return this.withSql((sql) => heldOrders(sql, after, limit))
  }

  /**
   * Applies a webhook of Stripe's; null when no secret is configured.
   *
   * @throws CodedError UNAUTHORIZED when its signature does not fit or is older than five minutes
   */
  async systemApplyStripeEvent(
    raw_body: Buffer,
    signature: string | undefined,
  ): Promise<StripeEventAnswer | null> {
    const { stripe_webhook_secret: secret } = this.settings
    if (!this.stripe || !secret) return null
    const event = await this.verify(this.stripe, raw_body, signature, secret)
    return this.withSql((sql) => applyStripeEvent(sql, event))
  }

  private async verify(
    stripe: Stripe,
    raw_body: Buffer,
    signature = "",
    secret: string,
  ): Promise<Stripe.Event> {
    try {
      return stripe.webhooks.constructEvent(raw_body, signature, secret, 300)
    } catch {
      const message = "Stripe-Signature does not fit the body, or is older than 5 minutes."
      throw new CodedError(MedusaError.Types.UNAUTHORIZED, "UNAUTHORIZED", message)
    }
  }

  @InjectTransactionManager()
  protected async inTransaction<T>(
    work: (context: Context) => Promise<T>,
    @MedusaContext() context: Context = {},
  ): Promise<T> {
    return work(context)
  }
}
