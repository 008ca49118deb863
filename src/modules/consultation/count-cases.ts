import type { Context } from "@medusajs/framework/types"
import { sqlOn } from "../../utils/sql"
import { transactionOf } from "../../utils/scope-transaction"

export type CaseCount = { cases: number; last_case_at: string | null }

/** How many cases each of these patients of a business has, and when the last came: one query, however many they are. */
export async function countCases(
  business_id: string,
  patient_ids: string[],
  context: Context,
): Promise<Map<string, CaseCount>> {
  if (patient_ids.length === 0) return new Map()
  const rows = await sqlOn(transactionOf(context)).execute<CaseCount & { patient_id: string }>(
    `select patient_id, count(*)::int as cases, max(submitted_at) as last_case_at from consultation
     where business_id = ? and patient_id in (select jsonb_array_elements_text(?::jsonb)) and deleted_at is null
     group by patient_id`,
    [business_id, JSON.stringify(patient_ids)],
  )
  return new Map(rows.map(({ patient_id, ...count }) => [patient_id, count]))
}
