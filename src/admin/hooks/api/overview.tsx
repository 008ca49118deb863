import { useQuery } from "@tanstack/react-query"
import { client } from "../../lib/client"
import { queryKeysFactory } from "../../lib/query-key-factory"

export type Overview = {
  businesses: { active: number; suspended: number }
  consultations: { waiting: number; overdue: number }
  dispatch: { waiting: number; dead_letters: number; oldest_waiting_at: string | null }
}

export const overviewKeys = queryKeysFactory("overview")

/** How often the numbers are asked for again while a page shows them, ms. */
const REFRESH_MS = 30_000

export const useOverview = () =>
  useQuery({
    queryKey: overviewKeys.all,
    queryFn: () => client.get<{ overview: Overview }>("/admin/overview"),
    refetchInterval: REFRESH_MS,
  })
