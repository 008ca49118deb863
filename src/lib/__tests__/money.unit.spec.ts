import * as fc from "fast-check"
import { csv, csvCell } from "../csv"
import {
  add,
  allocate,
  asNumber,
  divideHalfEven,
  fromDecimal,
  money,
  MoneyError,
  shareOf,
  toDecimal,
} from "../money"

const minor = fc.bigInt({ min: 0n, max: 10n ** 15n })

describe("money", () => {
  it.each([[1.5], [Number.NaN], [2 ** 53], ["1.5"], ["12e3"], [""]])("refuses %s as an amount", (value) => {
    expect(() => money(value, "usd")).toThrow(MoneyError)
  })

  it("refuses what is no currency, and to add two currencies", () => {
    expect(() => money(1, "us")).toThrow(MoneyError)
    expect(() => add(money(1, "usd"), money(1, "eur"))).toThrow(MoneyError)
    expect(add(money(1, "USD"), money(2, "usd"))).toEqual({ minor: 3n, currency: "usd" })
  })

  it.each([
    ["149.99", "usd", 14999n],
    ["0.005", "usd", 0n],
    ["0.015", "usd", 2n],
    ["0.025", "usd", 2n],
    ["-0.015", "usd", -2n],
    ["1500", "jpy", 1500n],
    ["1.2345", "bhd", 1234n],
  ])("reads %s %s", (text, currency, expected) => {
    expect(fromDecimal(text, currency).minor).toBe(expected)
  })

  it.each(["1,5", "1e3", " 1", "", "0x10", "--1"])("refuses the decimal %p", (text) => {
    expect(() => fromDecimal(text, "usd")).toThrow(MoneyError)
  })

  it("writes what it reads", () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }),
        fc.constantFrom("usd", "jpy", "bhd"),
        (value, currency) => {
          expect(fromDecimal(toDecimal(money(value, currency)), currency).minor).toBe(value)
        },
      ),
    )
  })

  it("says no rather than write an inexact number", () => {
    expect(asNumber(2n ** 53n - 1n)).toBe(2 ** 53 - 1)
    expect(() => asNumber(2n ** 53n)).toThrow(MoneyError)
  })

  it("rounds to the nearest, and halves to even", () => {
    expect([1n, 3n, 5n, 7n, -1n, -3n].map((half) => divideHalfEven(half, 2n))).toEqual([
      0n,
      2n,
      2n,
      4n,
      0n,
      -2n,
    ])
    fc.assert(
      fc.property(minor, fc.bigInt({ min: 1n, max: 10n ** 6n }), (dividend, divisor) => {
        const off = divideHalfEven(dividend, divisor) * divisor - dividend
        expect(2n * (off < 0n ? -off : off) <= divisor).toBe(true)
      }),
    )
    expect(shareOf(1250n, 500)).toBe(62n)
  })

  it("splits without losing a cent, each part next to its exact share", () => {
    fc.assert(
      fc.property(
        minor,
        fc.array(fc.bigInt({ min: 0n, max: 10n ** 9n }), { minLength: 1, maxLength: 8 }),
        (amount, weights) => {
          const parts = allocate(amount, weights)
          const total = weights.reduce((sum, weight) => sum + weight, 0n)
          expect(parts.reduce((sum, part) => sum + part, 0n)).toBe(amount)
          if (total > 0n)
            parts.forEach((part, index) => {
              const off = part * total - amount * (weights[index] ?? 0n)
              expect(off > -total && off < total).toBe(true)
            })
        },
      ),
    )
    expect(() => allocate(-1n, [1n])).toThrow(MoneyError)
    expect(() => allocate(1n, [])).toThrow(MoneyError)
  })
})

describe("csv", () => {
  it.each([
    ["=1+1", "'=1+1"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["+1 (555)", "'+1 (555)"],
    ["-12.50", "-12.50"],
    ['say "hi", all', '"say ""hi"", all"'],
    ["\tx", "'\tx"],
    [null, ""],
  ])("writes %p as %p", (value, expected) => {
    expect(csvCell(value)).toBe(expected)
  })

  it("ends every line as spreadsheets expect", () => {
    expect(csv(["a", "b"], [[1, "x\ny"]])).toBe('a,b\r\n1,"x\ny"\r\n')
  })
})
