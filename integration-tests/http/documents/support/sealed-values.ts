import type { PrivacyModuleService } from "../../../../src/modules/privacy/service"
import { columnsOf, SEALED_TABLES } from "../../../../src/phi/sealed-tables"
import { KEPT } from "../../../../src/phi/erasure/tables"
import type { DemoSuite } from "../../../helpers/demo-suite"

/**
 * Every sealed value of the whole database, opened with the backend's own keys, as one text; and every other text of the
 * tables beside them. What is kept on purpose is left out.
 */
export async function everythingOpened({ sql, container }: DemoSuite): Promise<string> {
  const cipher = container().resolve<PrivacyModuleService>("privacy").cipher
  const texts: string[] = []
  for (const table of SEALED_TABLES) {
    const name = table.columns.table
    if (name in KEPT) continue
    const rows = await sql<Record<string, unknown> & { id: string }>(`select * from "${name}"`)
    for (const row of rows) {
      texts.push(JSON.stringify(row))
      for (const column of columnsOf(table)) {
        const value = row[column]
        if (typeof value === "string") texts.push(cipher.open(value, { table: name, column, row_id: row.id }))
      }
    }
  }
  return texts.join("\n")
}
