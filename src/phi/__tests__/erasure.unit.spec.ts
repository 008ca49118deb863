import { columnsOf, SEALED_TABLES } from "../sealed-tables"
import { ERASABLE_TABLES, KEPT } from "../erasure/tables"

const health = SEALED_TABLES.filter(({ is_health_data }) => is_health_data)

describe("an erasure", () => {
  it("knows every table with sealed health data: it is erased, or kept for a reason", () => {
    const known = [...ERASABLE_TABLES.map(({ table }) => table), ...Object.keys(KEPT)]
    expect(health.map(({ columns }) => columns.table).filter((name) => !known.includes(name))).toEqual([])
    expect(new Set(known).size).toBe(known.length)
  })

  it("says for every sealed column of an overwritten table, and for every index of it, what stands there afterwards", () => {
    const missing = ERASABLE_TABLES.flatMap((erasable) => {
      const sealed = health.find(({ columns }) => columns.table === erasable.table)
      if (!sealed || erasable.how === "delete") return []
      const { tombstones, also } = erasable
      const columns = columnsOf(sealed).filter((column) => !(column in tombstones))
      const indexes = sealed.indexes.map(({ column }) => column).filter((column) => !(column in also))
      return [...columns, ...indexes].map((column) => `${erasable.table}.${column}`)
    })
    expect(missing).toEqual([])
  })
})
