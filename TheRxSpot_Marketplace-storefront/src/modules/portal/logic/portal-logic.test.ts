import { describe, expect, it } from "vitest"
import type { CaseRow } from "@/lib/data/portal/case-schema"
import { answerSections } from "./answer-sections"
import { dueWords } from "./due"
import { clockText, durationWords } from "./durations"
import { asShown, mergeRows } from "./merge-rows"
import { neighbour, nextToDecide } from "./next-case"
import { queueHref, queueParams } from "./queue-params"
import { refusalWords } from "./refusal-words"
import { standingOf } from "./standing"

const NOW = Date.parse("2026-02-03T12:00:00.000Z")
const later = (minutes: number) => new Date(NOW + minutes * 60_000).toISOString()

function row(id: string, changes: Partial<CaseRow> = {}): CaseRow {
  return {
    id,
    status: "submitted",
    state: "CA",
    submitted_at: later(-60),
    due_at: later(60),
    decided_at: null,
    patient: { initials: "AB", age: 40, sex: "female" },
    product: { id: "prod_1", title: "Semaglutide" },
    variant: { id: "variant_1", title: "" },
    flags: 0,
    claimed_by: null,
    can_decide: true,
    ...changes,
  }
}

describe("mergeRows", () => {
  it("keeps every row in its place, marks what left, and only counts what arrived", () => {
    const shown = asShown([row("a"), row("b"), row("c")])
    const { rows, arrived } = mergeRows(shown, [row("new"), row("c", { flags: 2 }), row("a")])
    expect(rows.map(({ id, gone, flags }) => [id, gone, flags])).toEqual([
      ["a", false, 0],
      ["b", true, 0],
      ["c", false, 2],
    ])
    expect(arrived).toBe(1)
  })

  it("takes a row back that returned", () => {
    const { rows } = mergeRows([{ ...row("a"), gone: true }], [row("a")])
    expect(rows[0]?.gone).toBe(false)
  })
})

describe("moving through the list", () => {
  const rows = asShown([row("a"), row("b", { can_decide: false }), row("c"), row("d")])

  it("steps to the neighbour and stops at the ends", () => {
    expect(neighbour(rows, "a", 1)?.id).toBe("b")
    expect(neighbour(rows, "a", -1)?.id).toBe("a")
    expect(neighbour(rows, "d", 1)?.id).toBe("d")
    expect(neighbour(rows, null, 1)?.id).toBe("a")
    expect(neighbour([], "a", 1)).toBeNull()
  })

  it("opens the next case one may decide, from the top again at the end, and none when there is none", () => {
    expect(nextToDecide(rows, "a")?.id).toBe("c")
    expect(nextToDecide(rows, "d")?.id).toBe("a")
    expect(nextToDecide(asShown([row("a"), row("b", { can_decide: false })]), "a")).toBeNull()
    expect(nextToDecide([{ ...row("a"), gone: true }, ...asShown([row("b")])], "b")).toBeNull()
  })
})

describe("standingOf", () => {
  const licensed = { licenses: [{ state: "CA", number: "1", expires_at: later(9999), status: "active" }] }
  const held = { clinician_id: "clin_1", name: "Maya Lindqvist, MD", expires_at: later(10) }

  it.each([
    ["free", row("a"), licensed],
    ["mine", row("a", { status: "in_review", claimed_by: held }), licensed],
    ["free", row("a", { status: "in_review", claimed_by: { ...held, expires_at: later(-1) } }), licensed],
    ["theirs", row("a", { status: "in_review", claimed_by: held, can_decide: false }), licensed],
    ["not_a_clinician", row("a", { can_decide: false }), null],
    ["not_licensed", row("a", { can_decide: false, state: "TX" }), licensed],
    [
      "license_expired",
      row("a", { can_decide: false }),
      { licenses: [{ ...licensed.licenses[0]!, expires_at: later(-1) }] },
    ],
    ["decided", row("a", { status: "approved", can_decide: false }), licensed],
    ["closed", row("a", { status: "expired", can_decide: false }), licensed],
  ] as const)("is %s", (expected, facts, clinician) => {
    expect(standingOf(facts, clinician && { licenses: [...clinician.licenses] }, NOW)).toBe(expected)
  })
})

describe("words", () => {
  it("says lengths of time in two units", () => {
    expect(
      [30, 48 * 60, 3 * 3600, 3 * 3600 + 20 * 60, 51 * 3600].map((s) => durationWords(s * 1000)),
    ).toEqual(["under a minute", "48 min", "3 h", "3 h 20 min", "2 d 3 h"])
    expect([clockText(900_999), clockText(61_000), clockText(-5)]).toEqual(["15:00", "1:01", "0:00"])
  })

  it("says what is overdue and what is soon", () => {
    expect(dueWords(later(-35), NOW)).toEqual({ text: "Overdue 35 min", signal: "danger" })
    expect(dueWords(later(48), NOW).signal).toBe("warning")
    expect(dueWords(later(600), NOW)).toEqual({ text: "Due in 10 h", signal: "neutral" })
  })

  it("has plain words for every refusal, and falls back to the backend's own", () => {
    for (const code of [
      "NOT_A_CLINICIAN",
      "NOT_LICENSED",
      "LICENSE_EXPIRED",
      "CLAIMED",
      "ALREADY_DECIDED",
      "NOT_CLAIMED",
    ]) {
      expect(refusalWords({ code, message: "raw" }).text).not.toBe("raw")
    }
    expect(refusalWords({ code: "NEW_CODE", message: "Said by the backend." }).text).toBe(
      "Said by the backend.",
    )
  })
})

describe("answerSections", () => {
  it("puts every answer into exactly one section", () => {
    const ids = ["sex", "hair_pattern", "conditions", "medicines_other", "allergies", "consent"]
    const sections = answerSections(
      ids.map((link_id) => ({ link_id, question: "?", answer: "!", flag: null })),
      "Hair loss",
    )
    expect(sections.map(({ title }) => title)).toEqual([
      "About the patient",
      "Hair loss",
      "Health",
      "Medicines and allergies",
      "Goals and consent",
    ])
    expect(
      sections
        .flatMap(({ answers }) => answers)
        .map(({ link_id }) => link_id)
        .toSorted(),
    ).toEqual(ids.toSorted())
  })
})

describe("queue addresses", () => {
  it("reads what it writes, and takes nonsense for the queue", () => {
    expect(queueHref({ view: "queue", page: 1 })).toBe("/portal/queue")
    expect(queueHref({ view: "mine", page: 2 }, "consult_1")).toBe(
      "/portal/queue?view=mine&page=2&case=consult_1",
    )
    expect(queueParams({ view: "mine", page: "2" })).toEqual({ view: "mine", page: 2 })
    expect(queueParams({ view: ["x"], page: "-1" })).toEqual({ view: "queue", page: 1 })
  })
})
