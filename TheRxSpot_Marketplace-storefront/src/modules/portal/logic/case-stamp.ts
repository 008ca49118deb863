import type { CaseRow } from "@/lib/data/portal/case-schema"

/** Changes whenever somebody moves the case: its state, its holder, or that it left the list. */
export function caseStamp({
  status,
  claimed_by,
  gone = false,
}: Pick<CaseRow, "status" | "claimed_by"> & { gone?: boolean }): string {
  return [status, claimed_by?.clinician_id ?? "", gone].join("/")
}
