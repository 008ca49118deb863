import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { client, type ApiError, type Query } from "../../lib/client"
import { queryKeysFactory } from "../../lib/query-key-factory"

export type BusinessStatus = "active" | "suspended"

export type Business = {
  id: string
  handle: string
  name: string
  owner_email: string
  status: BusinessStatus
  provisioned_at: string | null
  created_at: string
}

export type BusinessSettings = {
  fulfillment_webhook_url?: string
  fulfillment_email?: string
  ops_email?: string
}

export type BusinessProfile = Business & {
  sales_channel_id: string
  publishable_api_key_id: string
  settings: BusinessSettings
  domains: {
    id: string
    hostname: string
    kind: "platform" | "custom"
    is_primary: boolean
    verified_at: string | null
  }[]
  locations: {
    id: string
    name: string
    status: string
    serviceable_states: string[]
    address: string | null
    phone: string | null
    email: string | null
  }[]
  members: {
    id: string
    email: string
    role: string
    status: string
    first_name: string | null
    last_name: string | null
  }[]
}

export type BusinessChanges = {
  name?: string
  settings?: { [Key in keyof BusinessSettings]?: string | null }
}

type ListAnswer = { businesses: Business[]; count: number }
type DetailAnswer = { business: BusinessProfile }

export const businessKeys = queryKeysFactory("businesses")

export const useBusinesses = (query: Query) =>
  useQuery({
    queryKey: businessKeys.list(query),
    queryFn: () => client.get<ListAnswer>("/admin/businesses", query),
    placeholderData: keepPreviousData,
  })

export const useBusiness = (id: string) =>
  useQuery({
    queryKey: businessKeys.detail(id),
    queryFn: () => client.get<DetailAnswer>(`/admin/businesses/${id}`),
  })

/** Posts to one business and keeps what it answers. */
function useBusinessPost<Body>(id: string, pathOf: (body: Body) => string) {
  const queries = useQueryClient()
  return useMutation<DetailAnswer, ApiError, Body>({
    mutationFn: (body) => client.post<DetailAnswer>(`/admin/businesses/${id}${pathOf(body)}`, body),
    onSuccess: async (answer) => {
      await queries.invalidateQueries({ queryKey: businessKeys.all })
      queries.setQueryData(businessKeys.detail(id), answer)
    },
  })
}

export const useChangeBusiness = (id: string) => useBusinessPost<BusinessChanges>(id, () => "")

export function useSetBusinessStatus(id: string, status: BusinessStatus) {
  const action = status === "active" ? "restore" : "suspend"
  return useBusinessPost<Record<string, never>>(id, () => `/${action}`)
}
