import { equal } from "node:assert/strict"
import * as fc from "fast-check"
import { holdsEntries, type Account, type Balance, type PayoutStatus } from "../../ledger"

/** What the bank, or the way to it, does with one call. `crash`: it paid and answered, and our process died then. */
export type Fate = "paid" | "refused" | "lost_before" | "lost_after" | "crash"

export type Deed =
  | { do: "capture" | "refund"; payment: number; minor: number }
  | { do: "deliver"; payment: number }
  | { do: "send"; fate: Fate }
  | { do: "request" | "recover" | "cancel" | "come_back" | "retry_everything" }

export type BankAnswer = "paid" | "refused" | "unknown"
export interface PayoutSeen {
  id: string
  status: PayoutStatus
  minor: bigint
}

/** A ledger of one business: the real one, or one in memory. Amounts are cents of one currency. */
export interface LedgerUnderTest {
  capture(payment: number, id: string, minor: bigint): Promise<void>
  /** False when it was refused as more than was paid. */
  refund(payment: number, id: string, minor: bigint): Promise<boolean>
  deliver(payment: number): Promise<void>
  /** Null when refused. */
  request(): Promise<string | null>
  /** Asks the bank; with `crash`, forgets what it said. */
  send(id: string, bank: (minor: bigint) => BankAnswer, crash: boolean): Promise<void>
  cancel(id: string): Promise<void>
  comeBack(id: string): Promise<void>
  payouts(): Promise<PayoutSeen[]>
  balance(): Promise<Balance>
  /** Debits less credits. */
  accounts(): Promise<Record<Account, bigint>>
}

const payment = fc.nat(3)
const minor = fc.oneof(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 100_000 }))
const fate = fc.constantFrom<Fate>("paid", "paid", "refused", "lost_before", "lost_after", "crash")

const deed: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({ do: fc.constant("capture" as const), payment, minor }),
  fc.record({ do: fc.constant("refund" as const), payment, minor }),
  fc.record({ do: fc.constant("deliver" as const), payment }),
  fc.record({ do: fc.constant("send" as const), fate }),
  fc.record({
    do: fc.constantFrom(
      "request" as const,
      "recover" as const,
      "cancel" as const,
      "come_back" as const,
      "retry_everything" as const,
    ),
  }),
)
/** Starts with something to pay out, so that most histories come to payouts. */
export const histories = fc
  .array(deed, { minLength: 4, maxLength: 22 })
  .map((deeds): Deed[] => [
    { do: "capture", payment: 0, minor: 12_345 },
    { do: "deliver", payment: 0 },
    { do: "request" },
    ...deeds,
  ])

/** A bank that pays each key once, as Stripe does. */
class Bank {
  readonly sent = new Map<string, bigint>()

  answer(id: string, amount: bigint, fate: Fate): BankAnswer {
    if (this.sent.has(id)) return fate === "lost_before" || fate === "lost_after" ? "unknown" : "paid"
    if (fate === "refused") return "refused"
    if (fate === "lost_before") return "unknown"
    this.sent.set(id, amount)
    return fate === "lost_after" ? "unknown" : "paid"
  }
}

/** Lives one history, checking after every deed; what must hold is kept apart from how the ledger computes it. */
export async function live(ledger: LedgerUnderTest, deeds: readonly Deed[]): Promise<void> {
  const bank = new Bank()
  const captures: { payment: number; id: string; minor: bigint }[] = []
  const refunds: typeof captures = []
  const back = new Set<string>()
  const sum = (amounts: Iterable<bigint>): bigint => [...amounts].reduce((total, one) => total + one, 0n)
  const of = (facts: typeof captures, number: number) =>
    sum(facts.filter(({ payment }) => payment === number).map(({ minor }) => minor))
  const open = async () => (await ledger.payouts()).find(stillOpen)
  const send = async (fate: Fate): Promise<void> => {
    const payout = await open()
    if (payout)
      await ledger.send(payout.id, (amount) => bank.answer(payout.id, amount, fate), fate === "crash")
  }

  for (const [index, step] of deeds.entries()) {
    if (step.do === "capture") {
      const fact = { payment: step.payment, id: `capt_${index}`, minor: BigInt(step.minor) }
      captures.push(fact)
      await ledger.capture(fact.payment, fact.id, fact.minor)
    } else if (step.do === "refund") {
      const fact = { payment: step.payment, id: `ref_${index}`, minor: BigInt(step.minor) }
      const fits = of(refunds, step.payment) + fact.minor <= of(captures, step.payment)
      equal(await ledger.refund(fact.payment, fact.id, fact.minor), fits)
      if (fits) refunds.push(fact)
    } else if (step.do === "deliver") await ledger.deliver(step.payment)
    else if (step.do === "send") await send(step.fate)
    else if (step.do === "recover") await send("paid")
    else if (step.do === "cancel") {
      const payout = await open()
      if (payout?.status === "requested") await ledger.cancel(payout.id)
    } else if (step.do === "come_back") {
      const paid = (await ledger.payouts()).find(({ status }) => status === "paid")
      if (paid) {
        await ledger.comeBack(paid.id)
        back.add(paid.id)
      }
    } else if (step.do === "request") {
      const { available } = await ledger.balance()
      const had_open = await open()
      const id = await ledger.request()
      equal(id !== null, !had_open && available > 0n)
      const made = (await ledger.payouts()).find((payout) => payout.id === id)
      if (id) equal(made?.minor, available)
    } else {
      for (const fact of captures) await ledger.capture(fact.payment, fact.id, fact.minor)
      for (const fact of refunds) await ledger.refund(fact.payment, fact.id, fact.minor)
    }
    await check()
  }
  await giveEverythingBack()

  /** In the end: who gives back all that came in has back all that was taken of it, in however many parts. */
  async function giveEverythingBack(): Promise<void> {
    for (const number of new Set(captures.map((fact) => fact.payment))) {
      const rest = of(captures, number) - of(refunds, number)
      if (rest === 0n) continue
      const fact = { payment: number, id: `ref_rest_${number}`, minor: rest }
      equal(await ledger.refund(fact.payment, fact.id, fact.minor), true)
      refunds.push(fact)
    }
    await check()
    const { platform, processor } = await ledger.accounts()
    equal(platform, 0n)
    equal(processor, 0n)
  }

  async function check(): Promise<void> {
    const [accounts, balance, payouts] = [
      await ledger.accounts(),
      await ledger.balance(),
      await ledger.payouts(),
    ]
    const captured = sum(captures.map((fact) => fact.minor))
    const refunded = sum(refunds.map((fact) => fact.minor))
    const paid = sum(payouts.filter(({ status }) => status === "paid").map((payout) => payout.minor))
    // The books balance, and hold exactly what came in and has not left.
    equal(sum(Object.values(accounts)), 0n)
    equal(accounts.collected, captured - refunded - paid)
    equal(balance.paid, paid)
    // Every cent the business is owed is in one of three places.
    equal(balance.pending + balance.available + balance.on_the_way, -accounts.business)
    equal(balance.on_the_way, sum(payouts.filter(stillOpen).map((payout) => payout.minor)))
    // What the bank has sent is paid, or still being asked about, or has come back: never given back to be paid again.
    for (const [id, amount] of bank.sent) {
      const payout = payouts.find((one) => one.id === id)
      equal(payout?.minor, amount)
      equal(payout && (holdsEntries(payout.status) || back.has(id)), true)
    }
    // What the ledger calls paid, the bank has sent.
    for (const { id } of payouts.filter(({ status }) => status === "paid")) equal(bank.sent.has(id), true)
  }
}

const stillOpen = ({ status }: PayoutSeen): boolean => status === "requested" || status === "processing"
