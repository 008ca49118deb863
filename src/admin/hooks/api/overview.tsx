import { useQuery } from "@tanstack/react-query"
import { client } from "../../lib/client"
import { queryKeysFactory } from "../../lib/query-key-factory"

export type Weeks = { this_week: number; last_week: number }
export type Series = Weeks & { by_day: number[] }

export type Trouble =
  "no_owner" | "no_clinician" | "domain" | "endpoint_disabled" | "licenses_expiring" | "licenses_expired"

export type Activity = { days: string[]; cases: Series; decisions: Series; deliveries: Series }

export type Overview = {
  businesses: { active: number; suspended: number; opened: Weeks }
  consultations: { waiting: number; overdue: number }
  dispatch: { waiting: number; dead_letters: number; stuck: number; oldest_waiting_at: string | null }
  attention: Record<Trouble, number>
  activity: Activity
}

export const overviewKeys = queryKeysFactory("overview")

/** How often the numbers are asked for again while a page shows them, ms. */
const REFRESH_MS = 30_000

/** Days are the reader's own. */
const time_zone = Intl.DateTimeFormat().resolvedOptions().timeZone

export const useOverview = () =>
  useQuery({
    queryKey: overviewKeys.all,
    queryFn: () => client.get<{ overview: Overview }>("/admin/overview", { time_zone }),
    refetchInterval: REFRESH_MS,
  })
