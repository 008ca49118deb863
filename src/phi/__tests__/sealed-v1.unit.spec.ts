import { createPhiCipher, indexFor, openRow } from "../../lib/phi"
import { SEALED_TABLES } from "../sealed-tables"
import fixture from "./sealed-v1.json"

/**
 * Rows as the first migration's code sealed them, with a key made up for this. They stand in somebody's database: what
 * cannot open them may not be released. Never write this file anew; add another beside it for a new payload version.
 */
describe("what was sealed by the first version", () => {
  const cipher = createPhiCipher({ current: Buffer.from(fixture.key, "hex"), old: [], enabled: true })

  it.each(fixture.rows.map((row) => [row.table, row] as const))("opens: %s", (name, { stored, clear }) => {
    const table = SEALED_TABLES.find(({ columns }) => columns.table === name)
    expect(table).toBeDefined()
    if (!table) return
    const { id, business_id } = stored
    const opened: Record<string, unknown> = openRow(cipher, table.columns, stored)
    const names = [...table.columns.text, ...table.columns.json]
    expect(Object.fromEntries(names.map((column) => [column, opened[column]]))).toEqual(
      Object.fromEntries(
        names.map((column) => [column, Object.entries(clear).find(([key]) => key === column)?.[1]]),
      ),
    )
    const kept = new Map(Object.entries(stored))
    for (const index of table.indexes) {
      const found = indexFor(cipher, name, index, { ...opened, [index.column]: undefined, id, business_id })
      expect(found).toBe(kept.get(index.column))
    }
  })

  it("covers every table that was sealed then", () => {
    expect(fixture.rows.map(({ table }) => table).sort()).toEqual(
      ["business", "consultation", "delivery_attempt", "partner_update", "patient"].sort(),
    )
    expect(cipher.currentKeyId).toBe(fixture.key_id)
  })
})
