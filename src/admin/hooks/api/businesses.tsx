import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { client, type ApiError, type Query } from "../../lib/client"
import { queryKeysFactory } from "../../lib/query-key-factory"
import type { Business, BusinessProfile, NewBusiness } from "./business-types"
import { overviewKeys } from "./overview"

export type * from "./business-types"

type ListAnswer = { businesses: Business[]; count: number }
export type DetailAnswer = { business: BusinessProfile }

export const businessKeys = queryKeysFactory("businesses")

export const useBusinesses = (query: Query, enabled = true) =>
  useQuery({
    queryKey: businessKeys.list(query),
    queryFn: () => client.get<ListAnswer>("/admin/businesses", query),
    placeholderData: keepPreviousData,
    enabled,
  })

export const useBusiness = (id: string) =>
  useQuery({
    queryKey: businessKeys.detail(id),
    queryFn: () => client.get<DetailAnswer>(`/admin/businesses/${id}`),
    enabled: id !== "",
  })

export type MadeBusiness = {
  business: Pick<Business, "id" | "handle" | "status">
  storefront_url: string
  /** It was there already. */
  idempotent: boolean
}

export function useCreateBusiness() {
  const queries = useQueryClient()
  return useMutation<MadeBusiness, ApiError, NewBusiness>({
    mutationFn: (business) => client.post<MadeBusiness>("/admin/businesses", business),
    onSuccess: () =>
      Promise.all(
        [businessKeys.all, overviewKeys.all].map((queryKey) => queries.invalidateQueries({ queryKey })),
      ),
  })
}
