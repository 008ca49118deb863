import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { client, type ApiError, type Query } from "../../lib/client"
import { queryKeysFactory } from "../../lib/query-key-factory"

export type QuarantinedDocument = {
  id: string
  business_id: string
  type: string
  content_type: string
  size: number
  finding: string | null
  uploaded_by_type: "customer" | "member" | "user"
  created_at: string
}

export type DestroyReason = "malware" | "mistake" | "asked_by_patient"
type Listed = { documents: QuarantinedDocument[]; count: number }
type Rescanned = { is_released: boolean; finding: string | null }

const keys = queryKeysFactory("quarantine")

export const useQuarantine = (query: Query) =>
  useQuery({
    queryKey: keys.list(query),
    queryFn: () => client.get<Listed>("/admin/documents", { ...query, status: "quarantined" }),
    placeholderData: keepPreviousData,
  })

function useThenList() {
  const queries = useQueryClient()
  return { onSuccess: () => queries.invalidateQueries({ queryKey: keys.lists }) }
}

export const useRescan = () =>
  useMutation<Rescanned, ApiError, string>({
    mutationFn: (id) => client.post(`/admin/documents/${id}/rescan`),
    ...useThenList(),
  })

export const useDestroy = () =>
  useMutation<{ id: string }, ApiError, { id: string; why: DestroyReason }>({
    mutationFn: ({ id, why }) => client.post(`/admin/documents/${id}/destroy`, { why }),
    ...useThenList(),
  })
