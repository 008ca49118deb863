import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { client, type Query } from "../../lib/client"
import { queryKeysFactory } from "../../lib/query-key-factory"
import type { EventHistory } from "./dispatch"

export type Consultation = {
  id: string
  business_id: string
  business_name: string | null
  product: { id: string; title: string }
  variant: { id: string; title: string }
  /** The patient's, two letters. */
  state: string
  status: "submitted" | "in_review" | "approved" | "rejected" | "expired"
  flags: number
  submitted_at: string
  due_at: string
  decided_at: string | null
  overdue: boolean
  clinician: { id: string; name: string } | null
}

export type ConsultationHistory = Consultation & {
  approval: { id: string; status: "active" | "revoked"; expires_at: string } | null
  events: { id: string; type: string; actor_type: string; occurred_at: string }[]
  dispatches: EventHistory[]
}

const keys = queryKeysFactory("consultations")

export const useConsultations = (query: Query) =>
  useQuery({
    queryKey: keys.list(query),
    queryFn: () =>
      client.get<{ consultations: Consultation[]; count: number }>("/admin/consultations", query),
    placeholderData: keepPreviousData,
  })

export const useConsultation = (id: string) =>
  useQuery({
    queryKey: keys.detail(id),
    queryFn: () => client.get<{ consultation: ConsultationHistory }>(`/admin/consultations/${id}`),
  })
