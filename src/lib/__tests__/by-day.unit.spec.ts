import fc from "fast-check"
import { fillDays, isTimeZone, lastDays, weeksOf } from "../by-day"

const ZONES = ["UTC", "America/New_York", "Pacific/Kiritimati", "Pacific/Niue", "Asia/Kathmandu"]
const moment = fc.date({ min: new Date("2020-01-01"), max: new Date("2040-01-01"), noInvalidDate: true })

describe("the last days of a zone", () => {
  it("are consecutive and end with the zone's own today, also where clocks change", () => {
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), fc.integer({ min: 1, max: 400 }), moment, (zone, count, now) => {
        const days = lastDays(zone, count, now)
        const steps = days.slice(1).map((day, index) => Date.parse(day) - Date.parse(days[index] ?? ""))
        expect(days).toHaveLength(count)
        expect(new Set([...steps, 86_400_000]).size).toBe(1)
        expect(days.at(-1)).toBe(now.toLocaleDateString("en-CA", { timeZone: zone }))
      }),
    )
  })

  it("knows zones by their names", () => {
    expect(ZONES.every(isTimeZone)).toBe(true)
    expect(["Mars/Olympus", "", "UTC; drop table"].some(isTimeZone)).toBe(false)
  })
})

describe("counts by day", () => {
  it("have a zero for each day without rows, and leave out what is no day of theirs", () => {
    const counted = [
      { day: "2026-02-03", count: 4 },
      { day: "2025-01-01", count: 9 },
    ]
    expect(fillDays(["2026-02-02", "2026-02-03"], counted)).toEqual([0, 4])
  })

  it("make two weeks that lose and repeat nothing", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1000), { minLength: 14, maxLength: 14 }), (counts) => {
        const { this_week, last_week } = weeksOf(counts)
        expect(this_week + last_week).toBe(counts.reduce((sum, count) => sum + count, 0))
        expect(weeksOf([...counts.slice(0, 7), ...Array<number>(7).fill(0)])).toEqual({
          this_week: 0,
          last_week,
        })
      }),
    )
  })
})
