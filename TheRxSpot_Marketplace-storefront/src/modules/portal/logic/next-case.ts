import type { CaseRow } from "@/lib/data/portal/case-schema"
import type { ShownRow } from "./merge-rows"

/** The row `step` places further, stopping at the ends; the first one when none is open. */
export function neighbour(rows: readonly ShownRow[], id: string | null, step: 1 | -1): ShownRow | null {
  const index = rows.findIndex((row) => row.id === id)
  if (index === -1) return rows[0] ?? null
  return rows[Math.min(rows.length - 1, Math.max(0, index + step))] ?? null
}

/** What to open after deciding `id`: the next one down that the viewer may decide, else from the top, else none. */
export function nextToDecide(rows: readonly ShownRow[], id: string): ShownRow | null {
  const index = rows.findIndex((row) => row.id === id)
  const around = [...rows.slice(index + 1), ...rows.slice(0, Math.max(0, index))]
  return around.find((row) => row.id !== id && !row.gone && isUndecided(row) && row.can_decide) ?? null
}

export function isUndecided({ status }: Pick<CaseRow, "status">): boolean {
  return status === "submitted" || status === "in_review"
}
