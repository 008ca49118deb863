import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { client, type Query } from "../../lib/client"
import { queryKeysFactory } from "../../lib/query-key-factory"

export type AuditEntry = {
  id: string
  business_id: string
  business_name: string
  seq: string
  occurred_at: string
  actor: string
  actor_type: string
  actor_id: string | null
  actor_role: string | null
  words: string
  entity: string | null
  entity_id: string | null
  patient_id: string | null
  outcome: "ok" | "refused" | "failed"
  reason: string | null
  route: string | null
  workflow: string | null
  address: string | null
  user_agent: string | null
  flags: string[]
}

const keys = queryKeysFactory("audit")

export const useAudit = (query: Query) =>
  useQuery({
    queryKey: keys.list(query),
    queryFn: () => client.get<{ entries: AuditEntry[]; count: number }>("/admin/audit", query),
    placeholderData: keepPreviousData,
  })
