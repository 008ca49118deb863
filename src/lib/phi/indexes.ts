import type { PhiCipher } from "./cipher"
import type { BlindIndexKind } from "./normalise"

type OpenedRow = Readonly<Record<string, unknown>>

/** A column that finds rows by a sealed one's content. Its key derives from the encryption key, so it rotates too. */
export interface PhiIndex {
  /** Where the index is stored. */
  column: string
  /** What its key is derived for; see `BlindIndexContext`. */
  of: { column: string; kind: BlindIndexKind }
  /** Other columns that `text` needs, in clear. */
  reads: readonly string[]
  /** What was indexed, from the opened row; null when the row has nothing to find. */
  text: (row: OpenedRow) => string | null
}

interface Definition {
  column: string
  of: string
  kind: BlindIndexKind
  reads?: readonly string[]
  /** Without it the sealed column's own text. */
  text?: (row: OpenedRow) => string | null
}

export function definePhiIndex({ column, of, kind, reads = [], text }: Definition): PhiIndex {
  return { column, of: { column: of, kind }, reads, text: text ?? ((row) => textIn(row, of)) }
}

function textIn(row: OpenedRow, column: string): string | null {
  const value = row[column]
  return typeof value === "string" ? value : null
}

/** What marks an index whose row was erased: it finds nothing, and stays as it is when keys rotate. */
export const ERASED_INDEX = "erased:"

/** The index to store beside a row that is sealed now; null leaves the stored one as it is. */
export function indexFor(
  cipher: PhiCipher,
  table: string,
  index: PhiIndex,
  row: OpenedRow & { business_id: string },
): string | null {
  const stored = row[index.column]
  if (typeof stored === "string" && stored.startsWith(ERASED_INDEX)) return null
  const text = index.text(row)
  return text === null ? null : cipher.blindIndex(text, { table, business_id: row.business_id, ...index.of })
}
