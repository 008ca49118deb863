import fc from "fast-check"
import {
  auditStatements,
  csvLine,
  idOrNull,
  latestWeeks,
  weekAfter,
  weekOf,
  type NewAuditEntry,
} from "../audit"

const ID = "01J00000000000000000000000"

const entry = (changes: Partial<NewAuditEntry> = {}): NewAuditEntry => ({
  id: `audit_${ID}`,
  business_id: `bus_${ID}`,
  action: "consultation.read",
  actor_type: "member",
  actor_id: `mem_${ID}`,
  actor_role: "clinician",
  impersonator_id: null,
  address: "192.0.2.1",
  user_agent: null,
  request_id: null,
  route: "GET /tenant/consultations/:id",
  workflow: null,
  ...changes,
})

describe("an entry", () => {
  const paramsOf = (changes: Partial<NewAuditEntry>) => auditStatements(entry(changes))[0]?.params ?? []

  it("keeps ids and drops what only stands where an id should", () => {
    expect(paramsOf({ entity_id: `consult_${ID}` })).toContain(`consult_${ID}`)
    fc.assert(
      fc.property(fc.string(), (typed) => {
        fc.pre(idOrNull(typed) === null && typed.length > 3)
        expect(paramsOf({ entity_id: typed, patient_id: typed })).not.toContain(typed)
      }),
    )
  })

  it.each<Partial<NewAuditEntry>>([
    { reason: "Marisol asked for it" },
    { detail: { note: "feels unwell" } },
    { detail: { "a b": 1 } },
    { detail: { ids: ["Marisol Quintana"] } },
    { detail: { n: Number.NaN } },
    { id: "audit_" },
  ])("refuses sentences: %j", (changes) => {
    expect(() => auditStatements(entry(changes))).toThrow(TypeError)
  })

  it("belongs to a business or to the platform, never to none", () => {
    expect(() => auditStatements(entry({ business_id: "" }))).toThrow(TypeError)
  })
})

describe("a line of the export", () => {
  /** What a spreadsheet reads: RFC 4180. */
  function readLine(line: string): string[] {
    const cells: string[] = []
    const cell = /("((?:[^"]|"")*)"|[^",\r\n]*)(,|\r\n$)/gy
    for (let match = cell.exec(line); match; match = cell.exec(line)) {
      cells.push(match[2] === undefined ? (match[1] ?? "") : match[2].replaceAll('""', '"'))
      if (match[3] !== ",") break
    }
    return cells
  }

  it("gives every cell back, and none that a spreadsheet would run", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "grapheme" }), { minLength: 1, maxLength: 8 }), (cells) => {
        const read = readLine(csvLine(cells))
        expect(read).toHaveLength(cells.length)
        for (const [i, cell] of read.entries()) {
          expect(cell).not.toMatch(/^[=+\-@\t\r]/)
          expect([cells[i], `'${cells[i]}`]).toContain(cell)
        }
      }),
    )
  })

  it("shows nothing for nothing, and times in UTC", () => {
    expect(csvLine([null, undefined, new Date(0), 7])).toBe(",,1970-01-01T00:00:00.000Z,7\r\n")
  })
})

describe("a week", () => {
  it("begins on Monday, 00:00 UTC, and holds its days", () => {
    fc.assert(
      fc.property(fc.date({ noInvalidDate: true, min: new Date(0), max: new Date("2100-01-01") }), (time) => {
        const week = weekOf(time)
        expect([week.getUTCDay(), week.getUTCHours()]).toEqual([1, 0])
        expect(week <= time && time < weekAfter(week)).toBe(true)
      }),
    )
  })

  it("comes newest first", () => {
    const [latest, before] = latestWeeks(new Date("2026-11-22T12:00:00Z"), 2)
    expect([latest?.toISOString(), before?.toISOString()]).toEqual([
      "2026-11-16T00:00:00.000Z",
      "2026-11-09T00:00:00.000Z",
    ])
  })
})
