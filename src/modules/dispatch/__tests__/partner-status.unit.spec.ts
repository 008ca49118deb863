import fc from "fast-check"
import { ENDING_STATUSES, isPartnerStatus, movesForward, PARTNER_STATUSES } from "../partner-status"

const known = [...PARTNER_STATUSES, ...ENDING_STATUSES]
const report = fc.oneof(fc.constantFrom(...known), fc.string())

/** Where a series of reports ends up. */
const follow = (reports: string[]): (string | null)[] => {
  const path: (string | null)[] = [null]
  for (const next of reports) {
    const current = path[path.length - 1] ?? null
    path.push(movesForward(current, next) ? next : current)
  }
  return path
}

describe("movesForward", () => {
  it("takes the statuses of the contract in their order", () => {
    expect(follow([...PARTNER_STATUSES])).toEqual([null, ...PARTNER_STATUSES])
  })

  it("lets an open case be rejected or cancelled from anywhere", () => {
    for (const status of [null, ...PARTNER_STATUSES.slice(0, -1)]) {
      for (const end of ENDING_STATUSES) expect(movesForward(status, end)).toBe(true)
    }
  })

  it("never goes back, never leaves an end, and ignores what it does not know", () => {
    const rank = (status: string | null): number =>
      status === null ? -1 : known.findIndex((one) => one === status)
    fc.assert(
      fc.property(fc.array(report), (reports) => {
        const path = follow(reports)
        return path.every((status, index) => {
          const before = path[index - 1] ?? null
          const ended = before !== null && ["delivered", ...ENDING_STATUSES].includes(before)
          if (status !== null && !isPartnerStatus(status)) return false
          return ended ? status === before : rank(status) >= rank(before)
        })
      }),
    )
  })

  it("moves no second time on a repeat", () => {
    for (const status of known) expect(movesForward(status, status)).toBe(false)
  })
})
