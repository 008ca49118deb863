import type { CaseRow } from "@/lib/data/portal/case-schema"

/** `gone`: it has left this list since it was shown, and waits for the reader to let it go. */
export type ShownRow = CaseRow & { gone: boolean }

/**
 * Fresh facts into a list somebody is reading, without moving a row under their hand: known rows keep their place,
 * those that left stay until the list is renewed, new ones are only counted.
 */
export function mergeRows(
  shown: readonly ShownRow[],
  fresh: readonly CaseRow[],
): { rows: ShownRow[]; arrived: number } {
  const by_id = new Map(fresh.map((row) => [row.id, row]))
  const rows = shown.map((row) => {
    const now = by_id.get(row.id)
    return now ? { ...now, gone: false } : { ...row, gone: true }
  })
  const known = new Set(shown.map(({ id }) => id))
  return { rows, arrived: fresh.filter(({ id }) => !known.has(id)).length }
}

export function asShown(rows: readonly CaseRow[]): ShownRow[] {
  return rows.map((row) => ({ ...row, gone: false }))
}
