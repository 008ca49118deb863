import { consequenceOf } from "../settle-event"

const failed = { outcome: "failed" as const, gone: false, retry_after_ms: null }
const middle = () => 0.5

describe("consequenceOf", () => {
  it("follows the schedule and ends in a dead letter", () => {
    const after = [1, 2, 3, 4, 5, 6].map((attempts) => consequenceOf({ attempts }, failed, middle))
    expect(after.map(({ delay_ms }) => delay_ms)).toEqual([60_000, 300_000, 1_800_000, 7_200_000, null, null])
    expect(after.map(({ status }) => status)).toEqual([
      "pending",
      "pending",
      "pending",
      "pending",
      "dead_letter",
      "dead_letter",
    ])
  })

  it("gives up at once where the endpoint is gone", () => {
    expect(consequenceOf({ attempts: 1 }, { ...failed, gone: true }, middle).status).toBe("dead_letter")
  })

  it("is over when it is delivered, at whatever attempt", () => {
    expect(consequenceOf({ attempts: 9 }, { ...failed, outcome: "delivered" }, middle).status).toBe(
      "delivered",
    )
  })

  it("lets an attempt that was cut off go again at once, even the last", () => {
    const cut = consequenceOf({ attempts: 5 }, { ...failed, outcome: "interrupted" }, middle)
    expect(cut).toEqual({ status: "pending", delay_ms: 0 })
  })
})
