import type { BusinessProfile, BusinessRow } from "../../../modules/business/types"

/** A business as operators see it; its secrets stay where they are. */
export const presentBusiness = (row: BusinessRow) => ({
  id: row.id,
  handle: row.handle,
  name: row.name,
  owner_email: row.owner_email,
  status: row.status,
  provisioned_at: row.provisioned_at,
  created_at: row.created_at,
  updated_at: row.updated_at,
})

export const presentProfile = ({ business, domains, locations, members, theme }: BusinessProfile) => ({
  ...presentBusiness(business),
  sales_channel_id: business.sales_channel_id,
  publishable_api_key_id: business.publishable_api_key_id,
  settings: business.settings,
  theme: theme && { primary_color: theme.primary_color, secondary_color: theme.secondary_color },
  domains: domains.map(({ id, hostname, kind, is_primary, verified_at }) => ({
    id,
    hostname,
    kind,
    is_primary,
    verified_at,
  })),
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
