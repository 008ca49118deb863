import fc from "fast-check"
import {
  FAILING_LIMIT_MS,
  MISSES_TO_FAIL,
  newClaim,
  PENDING_LOOKS,
  PENDING_PAUSE_CAP_MS,
  pendingPauseMs,
  release,
  stepDomain,
  type DomainState,
  type Verdict,
} from "../domains"

const PROVEN: Verdict = { outcome: "proven" }
const MISSING: Verdict = { outcome: "unproven", problem: "TXT_MISSING" }
const UNKNOWN: Verdict = { outcome: "unknown", problem: "DNS_UNAVAILABLE" }
const START = new Date("2026-01-01T00:00:00Z")

const verdicts = fc.constantFrom(PROVEN, MISSING, UNKNOWN)
/** A look, how long after the one before, and whether a warning mail went out after it. */
const looks = fc.array(fc.record({ verdict: verdicts, hours: fc.nat({ max: 100 }), warn: fc.boolean() }), {
  maxLength: 60,
})

type Seen = { before: DomainState; after: DomainState; verdict: Verdict; now: Date; happening: string | null }

function walk(run: { verdict: Verdict; hours: number; warn: boolean }[]): Seen[] {
  let state = newClaim(START)
  let at = START.getTime()
  return run.map(({ verdict, hours, warn }) => {
    at += hours * 3_600_000
    const now = new Date(at)
    const before = state
    const { state: after, happening } = stepDomain(before, verdict, now)
    state = warn && after.status === "failing" && !after.warned_at ? { ...after, warned_at: now } : after
    return { before, after, verdict, now, happening }
  })
}

const always = (holds: (seen: Seen) => void) =>
  fc.assert(fc.property(looks, (run) => walk(run).forEach(holds)))

describe("a domain over time", () => {
  it("counts exactly while it is verified or failing", () => {
    always(({ after }) =>
      expect(after.verified_at !== null).toBe(["verified", "failing"].includes(after.status)),
    )
  })

  it("begins to count only by proof", () => {
    always(({ before, after, verdict }) => {
      if (!before.verified_at && after.verified_at) expect(verdict).toEqual(PROVEN)
    })
  })

  it("is dropped only by a miss, after three days of failing, with its owner warned", () => {
    always(({ before, happening, verdict, now }) => {
      if (happening !== "released") return
      expect(verdict).toEqual(MISSING)
      expect(before.warned_at).not.toBeNull()
      expect(now.getTime() - (before.failing_since?.getTime() ?? 0)).toBeGreaterThanOrEqual(FAILING_LIMIT_MS)
    })
  })

  it("is neither proven nor dropped by a DNS that does not answer", () => {
    always(({ before, after, verdict }) => {
      if (verdict === UNKNOWN) expect(after.status).toBe(before.status)
    })
  })

  it("begins to fail after three misses in a row, and recovers by one proof", () => {
    always(({ before, after, happening }) => {
      if (happening === "failing") expect(before.attempts + 1).toBe(MISSES_TO_FAIL)
      if (happening === "recovered")
        expect(after).toMatchObject({ attempts: 0, failing_since: null, warned_at: null })
    })
  })

  it("is always looked at again later, but for released ones and claims left alone", () => {
    always(({ after, now }) => {
      if (after.next_check_at) expect(after.next_check_at.getTime()).toBeGreaterThan(now.getTime())
      else expect(after.status === "released" || after.attempts >= PENDING_LOOKS).toBe(true)
    })
  })

  it("stays released, whatever is seen", () => {
    always(({ before, after }) => {
      if (before.status === "released") expect(after).toEqual(before)
    })
  })

  it("waits longer and longer for a claim, up to a cap, and then leaves it alone", () => {
    const pauses = Array.from({ length: PENDING_LOOKS }, (_, index) => pendingPauseMs(index))
    const numbers = pauses.filter((pause) => pause !== null)
    expect(numbers).toHaveLength(PENDING_LOOKS)
    expect([...numbers].sort((a, b) => a - b)).toEqual(numbers)
    expect(numbers.at(-1)).toBe(PENDING_PAUSE_CAP_MS)
    expect(pendingPauseMs(PENDING_LOOKS)).toBeNull()
  })

  it("needs a cool-down only where it counted, and keeps an earlier one", () => {
    const now = new Date("2026-02-01T00:00:00Z")
    expect(release(newClaim(START), now).released_at).toBeNull()
    expect(release(newClaim(START, START), now).released_at).toEqual(START)
    expect(release(stepDomain(newClaim(START), PROVEN, START).state, now).released_at).toEqual(now)
  })
})
