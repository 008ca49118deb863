import { toast } from "@medusajs/ui"
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { client, type ApiError } from "../../lib/client"
import { productKeys } from "./business-products"

export type ShopProduct = {
  id: string
  title: string
  /** Only with a clinician's approval. */
  is_gated: boolean
  is_shown: boolean
  /** Prices in cents; null where the platform, or the business, has none. */
  variants: { id: string; title: string; platform_minor: number | null; own_minor: number | null }[]
}

export type Shop = { products: ShopProduct[]; currency: string }
/** The list's order is the shop's; null is the platform's price. */
export type Wish = {
  id: string
  is_shown: boolean
  prices: { variant_id: string; amount_minor: number | null }[]
}

const urlOf = (business_id: string) => `/admin/businesses/${business_id}/catalogue`
const keyOf = (business_id: string) => ["business-shop", business_id]

export const useShop = (business_id: string) =>
  useQuery({
    queryKey: keyOf(business_id),
    queryFn: () => client.get<Shop>(urlOf(business_id)),
    // Somebody at the business may be arranging it, too.
    staleTime: 0,
    gcTime: 0,
  })

export function useArrangeShop(business_id: string) {
  const queries = useQueryClient()
  return useMutation<Shop, ApiError, Wish[]>({
    mutationFn: (products) => client.post<Shop>(urlOf(business_id), { products }),
    onSuccess: (shop) => {
      queries.setQueryData(keyOf(business_id), shop)
      toast.success("The shop is arranged")
      return queries.invalidateQueries({ queryKey: productKeys(business_id) })
    },
    onError: ({ message }) => toast.error("Nothing was changed", { description: message }),
  })
}
