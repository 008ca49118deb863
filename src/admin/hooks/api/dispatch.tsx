import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { client, type ApiError, type Query } from "../../lib/client"
import { queryKeysFactory } from "../../lib/query-key-factory"
import { overviewKeys } from "./overview"

export type EventStatus = "pending" | "sending" | "delivered" | "dead_letter"

export type DispatchEvent = {
  event_id: string
  business_id: string
  business_name: string | null
  consultation_id: string | null
  type: string
  status: EventStatus
  attempts: number
  replays: number
  next_attempt_at: string | null
  delivered_at: string | null
  dead_lettered_at: string | null
  last_error: string | null
  partner_status: string | null
  created_at: string
}

export type EventHistory = {
  event: DispatchEvent
  attempts: {
    id: string
    attempt: number
    replay: number
    outcome: "delivered" | "failed" | "interrupted" | "late"
    url_host: string | null
    http_status: number | null
    error: string | null
    started_at: string
    duration_ms: number | null
  }[]
  partner_updates: { id: string; status: string; applied: boolean; received_at: string }[]
}

/** At least one; a time range means its dead letters. Times are ISO 8601. */
export type Replay = { ids?: string[]; business_id?: string; from?: string; to?: string }

const keys = queryKeysFactory("dispatch-events")

export const useDispatchEvents = (query: Query) =>
  useQuery({
    queryKey: keys.list(query),
    queryFn: () => client.get<{ events: DispatchEvent[]; count: number }>("/admin/dispatch/events", query),
    placeholderData: keepPreviousData,
  })

/** How many events of a time need attention: what sending that time again would send. */
export const useDeadLetterCount = (range: Omit<Replay, "ids">, enabled: boolean) =>
  useQuery({
    queryKey: keys.list({ ...range, counted: true }),
    queryFn: () =>
      client.get<{ count: number }>("/admin/dispatch/events", { ...range, status: "dead_letter", limit: 1 }),
    enabled,
  })

export const useEventHistory = (id: string) =>
  useQuery({
    queryKey: keys.detail(id),
    queryFn: () => client.get<EventHistory>(`/admin/dispatch/events/${id}`),
  })

export function useReplay() {
  const queries = useQueryClient()
  return useMutation<{ count: number }, ApiError, Replay>({
    mutationFn: (replay) => client.post("/admin/dispatch/events/replay", replay),
    onSuccess: () =>
      Promise.all([keys.all, overviewKeys.all].map((queryKey) => queries.invalidateQueries({ queryKey }))),
  })
}
