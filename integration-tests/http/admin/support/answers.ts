import type { Answer } from "../../../helpers/actor"
import type { Failure } from "../../../helpers/cases"

export type Business = {
  id: string
  name: string
  status: string
  suspension_reason: string | null
  suspended_at: string | null
  storefront_url: string
  sales_channel_id: string
  settings: Record<string, string | boolean>
  secrets: { fulfillment: number; partner_status: number }
  theme: { primary_color: string; tagline: string | null; logo_url: string | null }
  domains: {
    id: string
    hostname: string
    is_primary: boolean
    status: string
    records: { type: string; name: string; value: string }[]
  }[]
  locations: { id: string; name: string; status: string; serviceable_states: string[] }[]
  members: { id: string; email: string; role: string; status: string }[]
}
export type ManyBusinesses = Answer<
  { businesses: Business[]; count: number; limit: number; offset: number } & Failure
>
export type OneBusiness = Answer<{ business: Business } & Failure>

export const fieldsOf = ({ data }: Answer<Failure>): string[] => (data.issues ?? []).map(({ field }) => field)

export const codeOf = ({ status, data }: Answer<Failure>): [number, string] => [status, data.code]
