import { describe, expect, it } from "vitest"
import { dayBars } from "./day-bars"

describe("dayBars", () => {
  it("has every day, nets what was taken out, and leaves payouts and other currencies away", () => {
    const sum = (day: string, kind: string, amount_minor: number, currency = "usd") => ({
      day,
      kind,
      amount_minor,
      currency,
    })
    const days = [
      sum("2026-02-27", "sale", 1000),
      sum("2026-02-27", "commission", -50),
      sum("2026-03-01", "payout", -950),
      sum("2026-03-01", "sale", 7, "eur"),
    ]
    expect(dayBars(days, "usd", "2026-02-27", "2026-03-01")).toEqual([
      { day: "2026-02-27", minor: 950 },
      { day: "2026-02-28", minor: 0 },
      { day: "2026-03-01", minor: 0 },
    ])
  })
})
