import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { client, type Query } from "../../lib/client"
import { queryKeysFactory } from "../../lib/query-key-factory"

export type BusinessOrder = {
  id: string
  display_id: number
  status: string
  payment_status: string | null
  fulfillment_status: string | null
  currency_code: string
  /** In the currency's main unit, as Medusa keeps it. */
  total: number
  items: number
  created_at: string
  business_id: string | null
  business_name: string | null
  consultation_ids: string[]
}

const keys = queryKeysFactory("business-orders")

export const useBusinessOrders = (query: Query) =>
  useQuery({
    queryKey: keys.list(query),
    queryFn: () => client.get<{ orders: BusinessOrder[]; count: number }>("/admin/business-orders", query),
    placeholderData: keepPreviousData,
  })
