import fc from "fast-check"
import { tickOf } from "../cron-tick"

const at = (time: string) => new Date(`2026-03-01T${time}Z`)

describe("tickOf", () => {
  it.each([
    ["on the dot", "12:00:00.000", "12:00:00.000"],
    ["late", "12:00:54.900", "12:00:00.000"],
    ["a little early", "11:59:58.000", "12:00:00.000"],
    ["one millisecond early", "11:59:59.999", "12:00:00.000"],
  ])("takes a run %s for the moment it was woken for", (_, now, tick) => {
    expect(tickOf("* * * * *", at(now))).toEqual(at(tick))
  })

  it("leaves short intervals apart", () => {
    expect(tickOf("*/3 * * * * *", at("12:00:02.000"))).toEqual(at("12:00:00.000"))
    expect(tickOf("*/3 * * * * *", at("12:00:02.500"))).toEqual(at("12:00:03.000"))
  })

  it("gives the same answer to everybody woken for it, and a later one to nobody earlier", () => {
    const minute = fc.integer({ min: 0, max: 500_000 })
    const skew = fc.integer({ min: -4900, max: 30_000 })
    fc.assert(
      fc.property(minute, skew, skew, (index, one, other) => {
        const tick = Date.UTC(2026, 0, 1) + index * 60_000
        expect(tickOf("* * * * *", new Date(tick + one))).toEqual(tickOf("* * * * *", new Date(tick + other)))
        expect(tickOf("* * * * *", new Date(tick + 60_000)).getTime()).toBe(tick + 60_000)
      }),
    )
  })

  it("refuses what is no schedule", () => {
    expect(() => tickOf("every minute", new Date())).toThrow()
  })
})
