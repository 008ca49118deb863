import { toast } from "@medusajs/ui"
import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { client, type ApiError, type Query } from "../../lib/client"

export type AssortmentProduct = {
  id: string
  title: string
  thumbnail: string | null
  status: string
  /** Only with a clinician's approval. */
  gated: boolean
  sold: boolean
}

type Page = { products: AssortmentProduct[]; count: number }
type Change = { add?: string[]; remove?: string[] }

export const productKeys = (business_id: string) => ["business-products", business_id]

export const useAssortment = (business_id: string, query: Query) =>
  useQuery({
    queryKey: [...productKeys(business_id), query],
    queryFn: () => client.get<Page>(`/admin/businesses/${business_id}/products`, query),
    placeholderData: keepPreviousData,
  })

export function useChangeAssortment(business_id: string) {
  const queries = useQueryClient()
  return useMutation<{ added: number; removed: number }, ApiError, Change>({
    mutationFn: (change) => client.post(`/admin/businesses/${business_id}/products`, change),
    onSuccess: ({ added, removed }) => {
      const parts = [added > 0 && `${added} added`, removed > 0 && `${removed} removed`].filter(Boolean)
      toast.success(parts.length > 0 ? `Catalogue: ${parts.join(", ")}` : "Nothing had to change")
      return queries.invalidateQueries({ queryKey: productKeys(business_id) })
    },
    onError: ({ message }) => toast.error("Nothing was changed", { description: message }),
  })
}
