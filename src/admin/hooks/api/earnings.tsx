import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { client, type Query } from "../../lib/client"
import { queryKeysFactory } from "../../lib/query-key-factory"

export type Payout = {
  id: string
  business_id: string
  business_name: string | null
  currency: string
  amount_minor: number
  entries: number
  status: string
  provider: "manual" | "stripe_connect"
  reference: string | null
  failure: string | null
  requested_at: string
  settled_at: string | null
}
export type CommissionRule = {
  id: string
  business_id: string
  business_name: string | null
  product_id: string | null
  product_title: string | null
  category_id: string | null
  category_name: string | null
  rate_bp: number
}
export type FeeTerms = {
  consult_fee_minor: number | null
  clinician_fee_minor: number | null
  processing_bp: number | null
  processing_fixed_minor: number | null
  hold_days: number | null
}
export type Report = {
  id: string
  started_at: string
  finished_at: string
  payments_checked: number
  entries_posted: number
  businesses_checked: number
  problem_count: number
  problems: { code: string; business_id: string; subject: string; message: string }[]
}
type Effective = { [Key in keyof FeeTerms]: number }

const payouts = queryKeysFactory("payouts")
const rules = queryKeysFactory("commission-rules")
const fees = queryKeysFactory("fee-terms")
const reports = queryKeysFactory("reconciliation")

export const usePayouts = (query: Query) =>
  useQuery({
    queryKey: payouts.list(query),
    queryFn: () => client.get<{ payouts: Payout[]; count: number }>("/admin/payouts", query),
    placeholderData: (before) => before,
  })

export type PayoutStep = { id: string; step: "approve" | "mark-paid" | "mark-failed"; body?: object }

export function useMovePayout() {
  const cache = useQueryClient()
  return useMutation({
    mutationFn: ({ id, step, body = {} }: PayoutStep) =>
      client.post<{ payout: Payout }>(`/admin/payouts/${id}/${step}`, body),
    onSettled: () => cache.invalidateQueries({ queryKey: payouts.all }),
  })
}

export const useCommissionRules = () =>
  useQuery({
    queryKey: rules.all,
    queryFn: () =>
      client.get<{ commission_rules: CommissionRule[]; default_bp: number }>("/admin/commission-rules"),
  })

export function useChangeRules() {
  const cache = useQueryClient()
  const onSettled = () => cache.invalidateQueries({ queryKey: rules.all })
  const save = useMutation({
    mutationFn: (body: object) =>
      client.post<{ commission_rule: CommissionRule }>("/admin/commission-rules", body),
    onSettled,
  })
  const remove = useMutation({
    mutationFn: (id: string) => client.delete(`/admin/commission-rules/${id}`),
    onSettled,
  })
  return { save, remove }
}

/** Which rule would apply to a sale; asked once a business is chosen. */
export const useCommissionPreview = (query: { business_id: string; product_id?: string }) =>
  useQuery({
    queryKey: [...rules.all, "preview", query],
    queryFn: () =>
      client.get<{ rate_bp: number; rule: CommissionRule | null }>("/admin/commission-rules/preview", query),
    enabled: query.business_id !== "",
  })

export const useFeeTerms = (business_id: string) =>
  useQuery({
    queryKey: fees.detail(business_id),
    queryFn: () =>
      client.get<{ fee_terms: { own: FeeTerms; effective: Effective } }>(`/admin/fee-terms/${business_id}`),
  })

export function useSaveFeeTerms(business_id: string) {
  const cache = useQueryClient()
  return useMutation({
    mutationFn: (terms: FeeTerms) => client.post(`/admin/fee-terms/${business_id}`, terms),
    onSettled: () => cache.invalidateQueries({ queryKey: fees.all }),
  })
}

export const useReports = (query: Query) =>
  useQuery({
    queryKey: reports.list(query),
    queryFn: () => client.get<{ reports: Report[]; count: number }>("/admin/reconciliation", query),
    placeholderData: (before) => before,
  })

export function useProveNow() {
  const cache = useQueryClient()
  return useMutation({
    mutationFn: () => client.post<{ report: Report }>("/admin/reconciliation"),
    onSettled: () => cache.invalidateQueries({ queryKey: reports.all }),
  })
}
