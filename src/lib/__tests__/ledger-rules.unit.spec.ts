import * as fc from "fast-check"
import {
  businessSign,
  captureEntries,
  commissionFor,
  ENTRY_KINDS,
  movePayout,
  nextPayoutAt,
  payoutRefusal,
  POSTINGS,
  refundEntries,
  RefundBeyondCharge,
  type CommissionRule,
  type FeeTerms,
  type NewEntry,
  type PaymentSoFar,
} from "../ledger"
import { MoneyError } from "../money"

const NO_FEES: FeeTerms = {
  consult_fee_minor: 0n,
  clinician_fee_minor: 0n,
  processing_bp: 0,
  processing_fixed_minor: 0n,
}
const common = { business_id: "bus_1", currency: "usd", payment_id: "pay_1", order_id: "order_1" }
const rule = (id: string, rate_bp: number, fields: Partial<CommissionRule> = {}): CommissionRule => ({
  id,
  business_id: "platform",
  product_id: null,
  category_id: null,
  rate_bp,
  ...fields,
})
const capture = (minor: bigint, fields: Partial<Parameters<typeof captureEntries>[0]> = {}) =>
  captureEntries({
    ...common,
    capture_id: "capt_1",
    captured_at: "2026-02-03T00:00:00.000Z",
    minor,
    parts: [{ minor: 100n, rate: { rule_id: null, rate_bp: 500 } }],
    owes_consult_fee: false,
    terms: NO_FEES,
    ...fields,
  })
const sumOf = (entries: NewEntry[], kind: NewEntry["kind"]): bigint =>
  entries.filter((entry) => entry.kind === kind).reduce((sum, { minor }) => sum + minor, 0n)
const owed = (entries: NewEntry[]): bigint =>
  entries.reduce((sum, { kind, minor }) => sum + businessSign(kind) * minor, 0n)

describe("commission", () => {
  const sold = { business_id: "bus_1", product_id: "prod_1", category_ids: ["cat_1", "cat_2"] }
  /** From the most specific to the least. */
  const ladder = [
    rule("a", 100, { business_id: "bus_1", product_id: "prod_1" }),
    rule("b", 200, { business_id: "bus_1", category_id: "cat_1" }),
    rule("c", 300, { business_id: "bus_1" }),
    rule("d", 400, { product_id: "prod_1" }),
    rule("e", 600, { category_id: "cat_2" }),
    rule("f", 700),
  ]

  it.each(ladder.map((_, index) => index))(
    "takes the most specific rule, in any order of rows (%i)",
    (index) => {
      const left = ladder.slice(index).reverse()
      expect(commissionFor(left, sold)).toEqual({
        rule_id: ladder[index]?.id,
        rate_bp: ladder[index]?.rate_bp,
      })
    },
  )

  it("is 5 % where nobody has said otherwise, and never another business's", () => {
    const others = [rule("x", 1, { business_id: "bus_2" }), rule("y", 2, { product_id: "prod_2" })]
    expect(commissionFor(others, sold)).toEqual({ rule_id: null, rate_bp: 500 })
  })

  it("takes the lower rate between two categories", () => {
    const rules = [rule("a", 900, { category_id: "cat_1" }), rule("b", 800, { category_id: "cat_2" })]
    expect(commissionFor(rules, sold).rate_bp).toBe(800)
  })
})

describe("a capture", () => {
  it("is a sale less commission and fees, with the consultation's part apart", () => {
    const terms = {
      consult_fee_minor: 3000n,
      clinician_fee_minor: 2000n,
      processing_bp: 290,
      processing_fixed_minor: 30n,
    }
    const entries = capture(13_000n, { terms, owes_consult_fee: true })
    expect(entries.map(({ kind, minor }) => [kind, minor])).toEqual([
      ["sale", 10_000n],
      ["consult_fee", 3000n],
      ["commission", 500n],
      ["processing_fee", 407n],
      ["clinician_fee", 2000n],
    ])
    expect(owed(entries)).toBe(10_093n)
  })

  it("charges each item its own rate, and taxes none", () => {
    const parts = [
      { minor: 6000n, rate: { rule_id: "a", rate_bp: 1000 } },
      { minor: 3000n, rate: { rule_id: null, rate_bp: 500 } },
      { minor: 1000n, rate: null },
    ]
    expect(sumOf(capture(10_000n, { parts }), "commission")).toBe(750n)
    expect(sumOf(capture(5000n, { parts }), "commission")).toBe(375n)
  })

  it.each([0n, -1n])("of %s is refused", (minor) => {
    expect(() => capture(minor)).toThrow(MoneyError)
  })

  it("needs a business", () => {
    expect(() => capture(1n, { business_id: "" })).toThrow(TypeError)
  })
})

describe("refunds", () => {
  const so_far = (entries: NewEntry[]): PaymentSoFar => ({
    captured: sumOf(entries, "sale") + sumOf(entries, "consult_fee"),
    refunded: sumOf(entries, "refund"),
    commission: sumOf(entries, "commission"),
    commission_returned: sumOf(entries, "commission_return"),
    processing_fee: sumOf(entries, "processing_fee"),
    processing_fee_returned: sumOf(entries, "processing_fee_return"),
  })
  const refund = (entries: NewEntry[], minor: bigint, refund_id = "ref_1") =>
    refundEntries({ ...common, refund_id, refunded_at: "2026-02-04T00:00:00.000Z", minor }, so_far(entries))

  it("give back everything but the clinician's fee, to the cent, however the whole is cut into pieces", () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 1n, max: 10_000_000n }),
        fc.integer({ min: 0, max: 10_000 }),
        fc.integer({ min: 0, max: 1000 }),
        fc.array(fc.nat(1000), { maxLength: 12 }),
        (minor, rate_bp, processing_bp, cuts) => {
          const terms = { ...NO_FEES, processing_bp, processing_fixed_minor: 30n, clinician_fee_minor: 7n }
          const parts = [{ minor: 1n, rate: { rule_id: null, rate_bp } }]
          const ledger = capture(minor, { parts, terms, owes_consult_fee: true })
          let left = minor
          cuts.concat(1000).forEach((cut, index, all) => {
            const piece = index === all.length - 1 ? left : (left * BigInt(cut)) / 2000n
            if (piece > 0n) ledger.push(...refund(ledger, piece, `ref_${index}`))
            left -= piece
          })
          expect(sumOf(ledger, "commission_return")).toBe(sumOf(ledger, "commission"))
          expect(sumOf(ledger, "processing_fee_return")).toBe(sumOf(ledger, "processing_fee"))
          expect(owed(ledger)).toBe(-7n)
        },
      ),
    )
  })

  it("refuse more than was paid, nothing, and less than nothing", () => {
    const ledger = capture(1000n)
    expect(() => refund(ledger, 1001n)).toThrow(RefundBeyondCharge)
    ledger.push(...refund(ledger, 600n))
    expect(() => refund(ledger, 401n)).toThrow(RefundBeyondCharge)
    expect(() => refund(ledger, 0n)).toThrow(MoneyError)
    expect(() => refund(ledger, -1n)).toThrow(MoneyError)
  })
})

describe("entries", () => {
  it("all touch what a business is owed, from one account to another", () => {
    for (const kind of ENTRY_KINDS) {
      const { debit, credit } = POSTINGS[kind]
      expect(debit).not.toBe(credit)
      expect([debit, credit]).toContain("business")
    }
  })
})

describe("payouts", () => {
  it.each([
    ["requested", "start", "processing"],
    ["requested", "cancel", "cancelled"],
    ["requested", "fail", "failed"],
    ["requested", "pay", null],
    ["processing", "pay", "paid"],
    ["processing", "fail", "failed"],
    ["processing", "cancel", null],
    ["paid", "return", "failed"],
    ["paid", "pay", null],
    ["paid", "fail", null],
    ["failed", "pay", null],
    ["cancelled", "start", null],
  ] as const)("%s, %s: %s", (status, move, expected) => {
    expect(movePayout(status, move)).toBe(expected)
  })

  it("pay nothing out of nothing, of a debt, or of too little", () => {
    expect([-1n, 0n, 99n, 100n].map((available) => payoutRefusal(available, 100n))).toEqual([
      "NOTHING_TO_PAY",
      "NOTHING_TO_PAY",
      "BELOW_MINIMUM",
      null,
    ])
  })

  it("come on Mondays and on the first of a month", () => {
    const day = (schedule: "weekly" | "monthly", iso: string) =>
      nextPayoutAt(schedule, new Date(iso))?.toISOString()
    expect(day("weekly", "2026-02-01T23:59:59.999Z")).toBe("2026-02-02T00:00:00.000Z")
    expect(day("weekly", "2026-02-02T00:00:00.000Z")).toBe("2026-02-09T00:00:00.000Z")
    expect(day("monthly", "2026-12-31T12:00:00.000Z")).toBe("2027-01-01T00:00:00.000Z")
    expect(nextPayoutAt("manual", new Date())).toBeNull()
  })
})
