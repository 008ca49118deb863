import type { PhiCipher } from "./cipher"
import type { BlindIndexKind } from "./normalise"

type OpenedRow = Readonly<Record<string, unknown>>

/** A column that finds rows by a sealed one's content. Its key derives from the encryption key, so it rotates too. */
export interface PhiIndex {
  /** Where the index is stored. */
  column: string
  /** What its key is derived for; see `BlindIndexContext`. */
  of: { column: string; kind: BlindIndexKind }
}

/** Declares an index over a sealed text column, beside the column itself. */
export const definePhiIndex = (index: { column: string; of: string; kind: BlindIndexKind }): PhiIndex => ({
  column: index.column,
  of: { column: index.of, kind: index.kind },
})

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
  const text = row[index.of.column]
  return typeof text !== "string"
    ? null
    : cipher.blindIndex(text, { table, business_id: row.business_id, ...index.of })
}
