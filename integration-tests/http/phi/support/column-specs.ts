import { COLUMNS_IN_CLEAR } from "../../../../src/phi/columns-in-clear"
import { columnsOf, SEALED_TABLES } from "../../../../src/phi/sealed-tables"
import type { DemoSuite } from "../../../helpers/demo-suite"
import { ownColumns } from "./own-columns"

const EVERYWHERE = ["id", "business_id"]

const sealed = SEALED_TABLES.flatMap((table) =>
  columnsOf(table).map((column) => `${table.columns.table}.${column}`),
)
const in_clear = Object.values(COLUMNS_IN_CLEAR).flatMap((tables) =>
  Object.entries(tables).flatMap(([table, columns]) => columns.map((column) => `${table}.${column}`)),
)

/** The list of what is sealed, held against the database as it is. */
export function columnSpecs({ sql }: DemoSuite): void {
  const actual = async () =>
    (await ownColumns(sql))
      .filter(({ column }) => !EVERYWHERE.includes(column))
      .map(({ table, column }) => `${table}.${column}`)
  const unlisted = async () =>
    (await actual()).filter((name) => !sealed.includes(name) && !in_clear.includes(name))

  it("lists every text and JSON column of ours once, as sealed or as not about health", async () => {
    expect(await unlisted()).toEqual([])
    expect(new Set([...sealed, ...in_clear]).size).toBe(sealed.length + in_clear.length)
  })

  it("lists nothing that is not there", async () => {
    const there = new Set(await actual())
    expect([...sealed, ...in_clear].filter((name) => !there.has(name))).toEqual([])
  })

  it("notices a new column and a new table", async () => {
    const before = await unlisted()
    await sql("alter table patient add column nickname text")
    await sql("create table patient_note (id text primary key, body jsonb)")
    try {
      const found = (await unlisted()).filter((name) => !before.includes(name))
      expect(found).toEqual(["patient.nickname", "patient_note.body"])
    } finally {
      await sql("drop table patient_note")
      await sql("alter table patient drop column nickname")
    }
  })
}
