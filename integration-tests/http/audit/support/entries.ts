import type { DemoSuite } from "../../../helpers/demo-suite"

export type Entry = {
  id: string
  business_id: string
  seq: string
  actor_type: string
  actor_id: string | null
  actor_role: string | null
  action: string
  entity: string | null
  entity_id: string | null
  patient_id: string | null
  outcome: string
  reason: string | null
  route: string | null
  request_id: string | null
  address: string | null
  user_agent: string | null
  detail: Record<string, unknown> | null
}

/** Entries of a business's chain, oldest first. */
export const entriesOf = (sql: DemoSuite["sql"], business_id: string): Promise<Entry[]> =>
  sql<Entry>("select * from audit_entry where business_id = ? order by audit_entry.seq", [business_id])

/** What `work` added to a business's chain. */
export async function entriesDuring(
  sql: DemoSuite["sql"],
  business_id: string,
  work: () => Promise<unknown>,
): Promise<Entry[]> {
  const before = await entriesOf(sql, business_id)
  await work()
  return (await entriesOf(sql, business_id)).slice(before.length)
}
