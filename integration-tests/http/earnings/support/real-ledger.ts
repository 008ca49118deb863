import { randomUUID } from "node:crypto"
import { POSTINGS, type Account, type Balance } from "../../../../src/lib/ledger"
import type {
  BankAnswer,
  LedgerUnderTest,
  PayoutSeen,
} from "../../../../src/lib/__tests__/support/ledger-histories"
import { sendPayout } from "../../../../src/modules/earnings/send-payout"
import type { ScopedEarnings } from "../../../../src/modules/earnings/scoped-earnings"
import type { EarningsModuleService } from "../../../../src/modules/earnings/service"
import type { PaymentFacts } from "../../../../src/modules/earnings/types"
import { isCoded } from "../../../../src/utils/coded-error"

type Facts = Pick<PaymentFacts, "captures" | "refunds">
const AT = "2026-02-03T00:00:00.000Z"

class ProcessDied extends Error {}

/** The real module on the real database, for one business nobody else has. */
export class RealLedger implements LedgerUnderTest {
  readonly business_id = `bus_${randomUUID()}`
  private readonly own: ScopedEarnings
  private readonly facts = new Map<number, Facts>()

  constructor(private readonly service: EarningsModuleService) {
    this.own = service.scoped(this.business_id)
  }

  async capture(payment: number, id: string, minor: bigint): Promise<void> {
    const { captures } = this.factsOf(payment)
    if (!captures.some((capture) => capture.id === id)) captures.push({ id, minor, at: AT })
    await this.record(payment)
  }

  async refund(payment: number, id: string, minor: bigint): Promise<boolean> {
    const { refunds } = this.factsOf(payment)
    const known = refunds.some((refund) => refund.id === id)
    if (!known) refunds.push({ id, minor, at: AT })
    const { problems } = await this.record(payment)
    if (problems.length > 0) refunds.pop()
    return problems.length === 0
  }

  async deliver(payment: number): Promise<void> {
    await this.own.releaseOrders([this.id("order", payment)])
  }

  async request(): Promise<string | null> {
    try {
      const terms = {
        provider: "stripe_connect" as const,
        destination: "acct_1",
        minimum: 0n,
        requested_by: null,
      }
      return (await this.own.requestPayout({ currency: "usd", ...terms })).id
    } catch (error) {
      if (error instanceof Error && isCoded(error)) return null
      throw error
    }
  }

  async send(id: string, bank: (minor: bigint) => BankAnswer, crash: boolean): Promise<void> {
    if ((await this.own.payout(id)).status === "requested") await this.own.movePayout(id, "start")
    const { business_id } = this
    // The claim's patience is over.
    await this.service.withSql((sql) =>
      sql.execute("update payout set next_attempt_at = now() where business_id = ? and id = ?", [
        business_id,
        id,
      ]),
    )
    const provider = {
      send: async ({ minor }: { minor: string }) => {
        const answer = bank(BigInt(minor))
        if (crash) throw new ProcessDied()
        if (answer === "paid") return { outcome: answer, reference: `tr_${id}` }
        return { outcome: answer, failure: "TEST" }
      },
    }
    await sendPayout((work) => this.service.inScope(business_id, work), provider, { business_id, id }).catch(
      (error: unknown) => {
        if (!(error instanceof ProcessDied)) throw error
      },
    )
  }

  async cancel(id: string): Promise<void> {
    await this.own.movePayout(id, "cancel")
  }

  async comeBack(id: string): Promise<void> {
    await this.own.movePayout(id, "return", { failure: "RETURNED" })
  }

  async payouts(): Promise<PayoutSeen[]> {
    const [rows] = await this.own.payouts({}, { limit: 100, offset: 0 })
    return rows.map(({ id, status, minor }) => ({ id, status, minor: BigInt(minor) }))
  }

  async balance(): Promise<Balance> {
    const [found] = await this.own.balances()
    return found ?? { pending: 0n, available: 0n, on_the_way: 0n, paid: 0n }
  }

  async accounts(): Promise<Record<Account, bigint>> {
    const accounts = { collected: 0n, business: 0n, platform: 0n, processor: 0n, clinicians: 0n }
    const [rows] = await this.own.entries({}, { limit: 1000, offset: 0 })
    for (const { kind, minor } of rows) {
      accounts[POSTINGS[kind].debit] += BigInt(minor)
      accounts[POSTINGS[kind].credit] -= BigInt(minor)
    }
    return accounts
  }

  private record(payment: number) {
    return this.own.recordPayment({
      payment_id: this.id("pay", payment),
      order_id: this.id("order", payment),
      currency: "usd",
      has_consultation: true,
      parts: [
        { minor: 70n, taxed: true, product_id: null, category_ids: [] },
        { minor: 30n, taxed: false, product_id: null, category_ids: [] },
      ],
      ...this.factsOf(payment),
    })
  }

  private factsOf(payment: number): Facts {
    const facts = this.facts.get(payment) ?? { captures: [], refunds: [] }
    this.facts.set(payment, facts)
    return facts
  }

  private readonly id = (prefix: string, payment: number): string =>
    `${prefix}_${this.business_id}_${payment}`
}
