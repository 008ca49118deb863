import fc from "fast-check"
import {
  DATA_REQUEST_KINDS,
  DATA_REQUEST_STATUSES,
  erasureConfirmation,
  erasureRefusalWords,
  isConfirmed,
  mayBecome,
  OPEN_STATUSES,
  statesBefore,
} from "../data-requests"

const kinds = fc.constantFrom(...DATA_REQUEST_KINDS)
const statuses = fc.constantFrom(...DATA_REQUEST_STATUSES)

describe("data requests", () => {
  it("never leave an end, and never get back to the beginning", () => {
    fc.assert(
      fc.property(kinds, statuses, (kind, to) => {
        for (const end of ["expired", "erased", "refused", "cancelled"] as const)
          expect(mayBecome(kind, end, to)).toBe(false)
        expect(mayBecome(kind, to, "requested")).toBe(false)
      }),
    )
  })

  it("are not taken back once an erasure has begun or a copy is ready", () => {
    expect(statesBefore("erasure", "cancelled")).toEqual(["requested", "approved"])
    expect(statesBefore("export", "cancelled")).toEqual(["requested", "approved", "failed"])
  })

  it("reach their end from every open state", () => {
    const reaches = (kind: "export" | "erasure", from: (typeof DATA_REQUEST_STATUSES)[number]): boolean =>
      ["ready", "erased"].includes(from) ||
      DATA_REQUEST_STATUSES.some((to) => to !== from && mayBecome(kind, from, to) && reaches(kind, to))
    const open = {
      export: ["requested", "approved", "preparing"],
      erasure: ["requested", "approved", "erasing"],
    } as const
    for (const kind of DATA_REQUEST_KINDS)
      for (const status of open[kind])
        expect([OPEN_STATUSES.includes(status), reaches(kind, status)]).toEqual([true, true])
  })

  it("are confirmed by their own words only, whatever the case and the spaces", () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        const wanted = erasureConfirmation("dreq_01ABCDEFGH")
        expect(isConfirmed("dreq_01ABCDEFGH", typed)).toBe(
          typed.trim().replace(/\s+/g, " ").toUpperCase() === wanted,
        )
      }),
    )
    expect(isConfirmed("dreq_01ABCDEFGH", "  erase  cdefgh ")).toBe(true)
    expect(isConfirmed("dreq_01ABCDEFGH", "erase cdefgi")).toBe(false)
  })

  it("say until when a record is kept", () => {
    const until = new Date("2033-05-12T10:00:00Z")
    expect(erasureRefusalWords({ code: "WITHIN_RETENTION", until })).toContain("until 2033-05-12.")
  })
})
