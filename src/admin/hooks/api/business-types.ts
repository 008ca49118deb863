export type BusinessStatus = "active" | "suspended"

export type Business = {
  id: string
  handle: string
  name: string
  owner_email: string
  status: BusinessStatus
  suspension_reason: string | null
  suspended_at: string | null
  provisioned_at: string | null
  created_at: string
}

export type BusinessSettings = {
  fulfillment_webhook_url?: string
  fulfillment_email?: string
  ops_email?: string
  accepting_cases?: boolean
  deliveries_paused?: boolean
}

export type Theme = {
  logo_url: string | null
  primary_color: string
  secondary_color: string
  radius: "sharp" | "soft" | "round"
  tagline: string | null
}

export type DnsRecord = { type: string; name: string; value: string; purpose: string }

export type Domain = {
  id: string
  hostname: string
  display_name: string
  kind: "platform" | "custom"
  status: "pending" | "verified" | "failing" | "released"
  is_primary: boolean
  is_apex: boolean
  problem: string | null
  verified_at: string | null
  checked_at: string | null
  next_check_at: string | null
  drops_at: string | null
  records: DnsRecord[]
}

export type Place = {
  id: string
  name: string
  status: "active" | "inactive"
  serviceable_states: string[]
  address: string | null
  phone: string | null
  email: string | null
}

export const ROLES = ["owner", "admin", "staff", "clinician", "viewer"] as const
export type Role = (typeof ROLES)[number]

export type Member = {
  id: string
  email: string
  role: Role
  status: "invited" | "active" | "revoked"
  first_name: string | null
  last_name: string | null
}

export type SecretKind = "fulfillment" | "partner_status"

export type BusinessProfile = Business & {
  sales_channel_id: string
  publishable_api_key_id: string
  storefront_url: string
  settings: BusinessSettings
  secrets: Record<SecretKind, number>
  theme: Theme | null
  domains: Domain[]
  locations: Place[]
  members: Member[]
}

/** Null removes a setting. */
export type BusinessChanges = {
  name?: string
  theme?: Partial<Theme>
  settings?: { [Key in keyof BusinessSettings]?: BusinessSettings[Key] | null }
}

export type NewBusiness = {
  handle: string
  business_name: string
  owner_email: string
  logo_url?: string
  primary_color?: string
  secondary_color?: string
}

/** The props of each tab of a business's page. */
export type TabProps = { business: BusinessProfile }
