import fc from "fast-check"
import { createPhiCipher, definePhiColumns, openRow, PhiOpenError, sealRow } from "../phi"

const cipher = createPhiCipher({ current: Buffer.alloc(32, 1), old: [], enabled: true })
const columns = definePhiColumns({ table: "patient", text: ["first_name", "last_name"], json: ["answers"] })

describe("rows", () => {
  const row = {
    id: "pat_1",
    business_id: "bus_1",
    first_name: "Ada Maria",
    last_name: null,
    answers: { a: [1, "one or two"] },
  }

  it("seals the protected columns and leaves the rest", () => {
    const sealed = sealRow(cipher, columns, row)
    expect(sealed).toMatchObject({ id: "pat_1", business_id: "bus_1", last_name: null })
    expect(sealed.answers).toMatch(/^v1\./)
    expect(JSON.stringify(sealed)).not.toMatch(/Ada Maria|one or two/)
    expect(openRow(cipher, columns, sealed)).toEqual(row)
  })

  it("leaves absent columns absent", () => {
    expect(Object.keys(sealRow(cipher, columns, { id: "pat_1", first_name: "Ada" }))).toEqual([
      "id",
      "first_name",
    ])
  })

  it("opens a row under its own id only", () => {
    const sealed = sealRow(cipher, columns, row)
    expect(() => openRow(cipher, columns, { ...sealed, id: "pat_2" })).toThrow(PhiOpenError)
  })

  it("gives any JSON back", () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), (answers) => {
        const opened = openRow(cipher, columns, sealRow(cipher, columns, { id: "pat_1", answers }))
        expect(JSON.stringify(opened.answers)).toBe(JSON.stringify(answers))
      }),
    )
  })

  it("names the column, and not the value, when it is not text", () => {
    const run = () => sealRow(cipher, columns, { id: "pat_1", first_name: 4155550100 })
    expect(run).toThrow("patient.first_name holds health data and must be text, but it is number")
  })

  it("does not quote clear text that is no JSON", () => {
    const off = createPhiCipher({ old: [], enabled: false })
    expect(() => openRow(off, columns, { id: "pat_1", answers: "Ada has asthma" })).toThrow(
      /^Cannot open patient.answers of row pat_1: the stored value is damaged$/,
    )
  })
})
