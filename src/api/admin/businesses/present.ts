import { presentDomain } from "../../utils/present-domain"
import type { BusinessProfile, BusinessRow } from "../../../modules/business/types"
import { platformHostname, storefrontUrl } from "../../../workflows/business/addresses"

/** A business as operators see it; its secrets stay where they are. */
export const presentBusiness = (row: BusinessRow) => ({
  id: row.id,
  handle: row.handle,
  name: row.name,
  owner_email: row.owner_email,
  status: row.status,
  suspension_reason: row.suspension_reason,
  suspended_at: row.suspended_at,
  provisioned_at: row.provisioned_at,
  created_at: row.created_at,
  updated_at: row.updated_at,
})

/** Everything about one business but its secrets, of which only the number is told. */
export const presentProfile = ({
  business,
  domains,
  locations,
  members,
  theme,
  secrets,
}: BusinessProfile) => ({
  ...presentBusiness(business),
  sales_channel_id: business.sales_channel_id,
  publishable_api_key_id: business.publishable_api_key_id,
  storefront_url: storefrontUrl(primaryOf(domains) ?? platformHostname(business.handle)),
  settings: business.settings,
  secrets,
  theme: theme && {
    logo_url: theme.logo_url,
    primary_color: theme.primary_color,
    secondary_color: theme.secondary_color,
    radius: theme.radius,
    tagline: theme.tagline,
  },
  domains: domains.map(presentDomain),
  locations: locations.map(({ id, name, status, serviceable_states, address, phone, email }) => ({
    id,
    name,
    status,
    serviceable_states,
    address,
    phone,
    email,
  })),
  members: members.map(({ id, email, role, status, person }) => ({
    id,
    email,
    role,
    status,
    first_name: person?.first_name ?? null,
    last_name: person?.last_name ?? null,
  })),
})

const primaryOf = (domains: BusinessProfile["domains"]): string | undefined =>
  domains.find(({ is_primary, verified_at }) => is_primary && verified_at)?.hostname
