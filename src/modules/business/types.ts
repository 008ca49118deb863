import type { InferTypeOf } from "@medusajs/framework/types"
import type { Business } from "./models/business"
import type { BusinessDomain } from "./models/business-domain"
import type { BusinessMember, MEMBER_ROLES } from "./models/business-member"
import type { Location } from "./models/location"
import type { Member } from "./models/member"
import type { Theme } from "./models/theme"

export type BusinessRow = InferTypeOf<typeof Business>
export type BusinessDomainRow = InferTypeOf<typeof BusinessDomain>
export type BusinessMemberRow = InferTypeOf<typeof BusinessMember>
export type LocationRow = InferTypeOf<typeof Location>
export type MemberRow = InferTypeOf<typeof Member>
export type ThemeRow = InferTypeOf<typeof Theme>
export type BusinessStatus = BusinessRow["status"]
export type MemberRole = (typeof MEMBER_ROLES)[number]

/** What a business may set about itself; every key optional (CONTRACTS §4). */
export type BusinessSettings = {
  fulfillment_webhook_url?: string
  fulfillment_email?: string
  ops_email?: string
  /** False: its store takes no new intakes; cases that are there go on. */
  accepting_cases?: boolean
  /** True: what is to be sent to its partner waits until this is lifted. */
  deliveries_paused?: boolean
}

/** What an operator may change of a business; null removes a setting. */
export type BusinessChanges = {
  name?: string
  settings?: { [Key in keyof BusinessSettings]?: BusinessSettings[Key] | null }
}

/** Newest first; two fulfilment secrets during a rotation sign twice. */
export type BusinessSecrets = { fulfillment: string[]; partner_status: string[] }

/** How many secrets of each kind are set: all that anybody may learn of them afterwards. */
export type SecretCounts = Record<keyof BusinessSecrets, number>

/** One business whole, without its secrets. */
export type BusinessProfile = {
  business: BusinessRow
  domains: BusinessDomainRow[]
  locations: LocationRow[]
  members: (BusinessMemberRow & { person: MemberRow | null })[]
  theme: ThemeRow | null
  secrets: SecretCounts
}

/** Everything a request needs to know about the business it is for; safe to keep in a cache. */
export type Tenant = {
  business: Pick<BusinessRow, "id" | "handle" | "name" | "status">
  sales_channel_id: string
  publishable_api_key_id: string
  hostname: string | null
  theme: Pick<ThemeRow, "logo_url" | "primary_color" | "secondary_color" | "radius" | "tagline"> | null
  support: { email: string | null; phone: string | null; address: string | null }
  serviceable_states: string[]
  accepting_cases: boolean
}

export type TenantKey = { host: string } | { sales_channel_id: string } | { business_id: string }

/** Where a business's cases go; the platform's defaults are applied by the dispatcher. */
export type DispatchEndpointSettings = {
  active: boolean
  paused: boolean
  url: string | null
  secrets: string[]
  status_secrets: string[]
  email: string | null
  business_name: string
}

export type BusinessModuleOptions = {
  phi: { current: Buffer | undefined; old: Buffer[]; enabled: boolean }
  direct_url?: string
  /** For domain verification, `address` or `address:port`; empty: the machine's own. */
  dns_servers?: string[]
}
