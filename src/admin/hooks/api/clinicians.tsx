import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { client, type ApiError, type Query } from "../../lib/client"
import { queryKeysFactory } from "../../lib/query-key-factory"

export type LicenseStanding = "valid" | "expires_soon" | "expired" | "suspended" | "revoked"
export type License = {
  id: string
  state: string
  number: string
  expires_at: string
  standing: LicenseStanding
}

export type Clinician = {
  id: string
  business_id: string
  business_name: string | null
  first_name: string
  last_name: string
  title: string | null
  npi: string | null
  status: "active" | "inactive"
  licenses: License[]
}

/** `expires_at` is ISO 8601. */
export type NewLicense = { state: string; number: string; expires_at: string }

export type NewClinician = {
  business_id: string
  email: string
  first_name: string
  last_name: string
  title?: string
  npi?: string
  licenses: NewLicense[]
}

type Answer = { clinician: Clinician }

const keys = queryKeysFactory("clinicians")

export const useClinicians = (query: Query) =>
  useQuery({
    queryKey: keys.list(query),
    queryFn: () => client.get<{ clinicians: Clinician[]; count: number }>("/admin/clinicians", query),
    placeholderData: keepPreviousData,
  })

export const useClinician = (id: string) =>
  useQuery({ queryKey: keys.detail(id), queryFn: () => client.get<Answer>(`/admin/clinicians/${id}`) })

function useClinicianPost<Body>(path: string) {
  const queries = useQueryClient()
  return useMutation<Answer, ApiError, Body>({
    mutationFn: (body) => client.post<Answer>(`/admin/clinicians${path}`, body),
    onSuccess: async (answer) => {
      await queries.invalidateQueries({ queryKey: keys.all })
      queries.setQueryData(keys.detail(answer.clinician.id), answer)
    },
  })
}

export const useCreateClinician = () => useClinicianPost<NewClinician>("")
export const useRenewLicense = (id: string) => useClinicianPost<NewLicense>(`/${id}/licenses`)

export const useSetClinicianStatus = (id: string, status: Clinician["status"]) =>
  useClinicianPost<Record<string, never>>(`/${id}/${status === "active" ? "activate" : "deactivate"}`)
