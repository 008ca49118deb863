import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { client, type ApiError } from "../../lib/client"
import { queryKeysFactory } from "../../lib/query-key-factory"

export type Grant = {
  id: string
  business_id: string
  consultation_id: string
  reason: string
  granted_at: string
  expires_at: string
  ended_at: string | null
  is_live: boolean
}

export type RecordCase = {
  id: string
  status: string
  submitted_at: string
  product: { title: string }
}

export type OpenedRecord = {
  first_name: string
  last_name: string
  date_of_birth: string | null
  age: number | null
  sex: string | null
  email: string
  phone: string | null
  consultations: RecordCase[]
}

export type OpenedCase = {
  product?: { title: string } | null
  patient: { state: string; allergies: string[] }
  answers: { link_id: string; question: string; answer: string; flag?: string | null }[]
}

type Request = { business_id: string; consultation_id: string; reason: string }

const keys = queryKeysFactory("break-glass")

export const useGrants = () =>
  useQuery({
    queryKey: keys.all,
    queryFn: () => client.get<{ grants: Grant[] }>("/admin/break-glass"),
  })

export function useBreakGlass() {
  const queries = useQueryClient()
  return useMutation<{ grant: Grant }, ApiError, Request>({
    mutationFn: (request) => client.post("/admin/break-glass", request),
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.all }),
  })
}

export function useEndGrant() {
  const queries = useQueryClient()
  return useMutation<{ grant: Grant }, ApiError, string>({
    mutationFn: (id) => client.post(`/admin/break-glass/${id}/end`),
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.all }),
  })
}

/** Each look is an entry in the log, so nothing is fetched by itself, again, or kept after the page. */
const ONE_LOOK = { retry: false, refetchOnWindowFocus: false, refetchOnReconnect: false, gcTime: 0 }

export const useOpenedRecord = (grant: Grant) =>
  useQuery<{ patient: OpenedRecord }, ApiError>({
    queryKey: keys.detail(grant.id),
    queryFn: () => client.get(`/admin/break-glass/${grant.id}/record`),
    ...ONE_LOOK,
  })

export const useOpenedCase = (grant_id: string, id: string) =>
  useQuery<{ consultation: OpenedCase }, ApiError>({
    queryKey: keys.detail(`${grant_id}/${id}`),
    queryFn: () => client.get(`/admin/break-glass/${grant_id}/consultations/${id}`),
    ...ONE_LOOK,
  })
