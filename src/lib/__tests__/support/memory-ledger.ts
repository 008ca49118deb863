import {
  balanceOf,
  businessSign,
  captureEntries,
  holdsEntries,
  isOpen,
  movePayout,
  PAYOUT_KINDS,
  payoutEntries,
  payoutRefusal,
  POSTINGS,
  refundEntries,
  RefundBeyondCharge,
  sourceKey,
  type Account,
  type Balance,
  type EntryKind,
  type NewEntry,
  type PayoutMove,
} from "../../ledger"
import type { BankAnswer, LedgerUnderTest, PayoutSeen } from "./ledger-histories"

const AT = "2026-02-03T00:00:00.000Z"
const BUSINESS = { business_id: "bus_1", currency: "usd" }
export const TERMS = {
  consult_fee_minor: 3n,
  clinician_fee_minor: 2n,
  processing_bp: 290,
  processing_fixed_minor: 30n,
}
const PARTS = [
  { minor: 70n, rate: { rule_id: "a", rate_bp: 1234 } },
  { minor: 30n, rate: { rule_id: null, rate_bp: 500 } },
]

type Payout = PayoutSeen & { entries: Set<string> }

/** The pure rules with a Map for a database: what the real ledger is compared with. */
export class MemoryLedger implements LedgerUnderTest {
  private readonly entries = new Map<string, NewEntry>()
  private readonly released = new Set<string>()
  private readonly all: Payout[] = []

  async capture(payment: number, capture_id: string, minor: bigint): Promise<void> {
    if (this.find({ source: capture_id }).length > 0) return
    const about = { ...BUSINESS, payment_id: `pay_${payment}`, order_id: `order_${payment}` }
    const owes_consult_fee = this.find({ payment, kinds: ["consult_fee", "clinician_fee"] }).length === 0
    const facts = {
      ...about,
      capture_id,
      captured_at: AT,
      minor,
      parts: PARTS,
      terms: TERMS,
      owes_consult_fee,
    }
    this.post(captureEntries(facts))
  }

  async refund(payment: number, refund_id: string, minor: bigint): Promise<boolean> {
    if (this.find({ source: refund_id }).length > 0) return true
    const sum = (...kinds: EntryKind[]): bigint =>
      this.find({ payment, kinds }).reduce((total, entry) => total + entry.minor, 0n)
    const about = { ...BUSINESS, payment_id: `pay_${payment}`, order_id: `order_${payment}` }
    try {
      this.post(
        refundEntries(
          { ...about, refund_id, refunded_at: AT, minor },
          {
            captured: sum("sale", "consult_fee"),
            refunded: sum("refund"),
            commission: sum("commission"),
            commission_returned: sum("commission_return"),
            processing_fee: sum("processing_fee"),
            processing_fee_returned: sum("processing_fee_return"),
          },
        ),
      )
      return true
    } catch (error) {
      if (error instanceof RefundBeyondCharge) return false
      throw error
    }
  }

  async deliver(payment: number): Promise<void> {
    for (const entry of this.find({ payment })) this.released.add(sourceKey(entry))
  }

  async request(): Promise<string | null> {
    const { available } = await this.balance()
    if (this.all.some(({ status }) => isOpen(status)) || payoutRefusal(available, 0n)) return null
    const entries = new Set([...this.released].filter((key) => !this.isClaimed(key)))
    const payout: Payout = { id: `payout_${this.all.length}`, status: "requested", minor: available, entries }
    this.all.push(payout)
    return payout.id
  }

  async send(id: string, bank: (minor: bigint) => BankAnswer, crash: boolean): Promise<void> {
    this.move(id, "start")
    const answer = bank(this.payout(id).minor)
    if (crash || answer === "unknown") return
    this.move(id, answer === "paid" ? "pay" : "fail")
  }

  async cancel(id: string): Promise<void> {
    this.move(id, "cancel")
  }

  async comeBack(id: string): Promise<void> {
    this.move(id, "return")
  }

  async payouts(): Promise<PayoutSeen[]> {
    return this.all
  }

  async balance(): Promise<Balance> {
    const sums = { earned: 0n, released: 0n, claimed: 0n, paid: 0n }
    for (const [key, { kind, minor }] of this.entries) {
      const owed = businessSign(kind) * minor
      if (PAYOUT_KINDS.some((one) => one === kind)) sums.paid -= owed
      else sums.earned += owed
      if (this.released.has(key)) sums.released += owed
      if (this.isClaimed(key)) sums.claimed += owed
    }
    return balanceOf(sums)
  }

  async accounts(): Promise<Record<Account, bigint>> {
    const accounts = { collected: 0n, business: 0n, platform: 0n, processor: 0n, clinicians: 0n }
    for (const { kind, minor } of this.entries.values()) {
      accounts[POSTINGS[kind].debit] += minor
      accounts[POSTINGS[kind].credit] -= minor
    }
    return accounts
  }

  private move(id: string, move: PayoutMove): void {
    const payout = this.payout(id)
    const status = movePayout(payout.status, move)
    if (!status) return
    payout.status = status
    const paid = { ...BUSINESS, minor: payout.minor, payout_id: id, at: AT }
    if (move === "pay") this.post(payoutEntries("payout", paid))
    if (move === "return") this.post(payoutEntries("payout_return", paid))
  }

  /** What an order earns after it became available is available too. */
  private post(entries: NewEntry[]): void {
    for (const entry of entries) {
      const key = sourceKey(entry)
      if (this.entries.has(key)) continue
      const siblings = [...this.entries.values()].filter(
        ({ order_id }) => order_id && order_id === entry.order_id,
      )
      if (siblings.some((sibling) => this.released.has(sourceKey(sibling)))) this.released.add(key)
      this.entries.set(key, entry)
    }
  }

  private find({
    payment,
    kinds,
    source,
  }: {
    payment?: number
    kinds?: EntryKind[]
    source?: string
  }): NewEntry[] {
    return [...this.entries.values()].filter(
      (entry) =>
        (payment === undefined || entry.payment_id === `pay_${payment}`) &&
        (kinds === undefined || kinds.includes(entry.kind)) &&
        (source === undefined || entry.source_id === source),
    )
  }

  private isClaimed(key: string): boolean {
    return this.all.some(({ status, entries }) => holdsEntries(status) && entries.has(key))
  }

  private payout(id: string): Payout {
    const payout = this.all.find((one) => one.id === id)
    if (!payout) throw new Error(`No payout ${id}`)
    return payout
  }
}
