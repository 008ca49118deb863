import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Tenant, TenantKey } from "./types"

const COLUMN = {
  host: "d.hostname",
  sales_channel_id: "b.sales_channel_id",
  business_id: "b.id",
} as const

type Row = Tenant["business"] & {
  sales_channel_id: string
  publishable_api_key_id: string
  hostname: string | null
  accepting_cases: boolean
  theme: Tenant["theme"]
  locations: {
    email: string | null
    phone: string | null
    address: string | null
    serviceable_states: string[]
  }[]
}

/**
 * One statement for everything a request needs of its tenant. A suspended business is found nowhere (SYSTEM.md,
 * 'Tenancy'), and a hostname counts only once it is verified.
 */
export async function findTenant(manager: EntityManager, key: TenantKey): Promise<Tenant | null> {
  const [name, value] = Object.entries(key)[0] as [keyof typeof COLUMN, string]
  const rows: Row[] = await manager.execute(
    `select b.id, b.handle, b.name, b.status, b.sales_channel_id, b.publishable_api_key_id, d.hostname,
            coalesce((b.settings->>'accepting_cases')::boolean, true) as accepting_cases,
            (select json_build_object('logo_url', t.logo_url, 'primary_color', t.primary_color,
               'secondary_color', t.secondary_color, 'radius', t.radius, 'tagline', t.tagline)
             from theme t where t.business_id = b.id and t.deleted_at is null) as theme,
            coalesce((select json_agg(l order by l.created_at) from location l
             where l.business_id = b.id and l.status = 'active' and l.deleted_at is null), '[]') as locations
     from business b
     left join business_domain d on d.business_id = b.id and d.deleted_at is null and d.verified_at is not null
       ${name === "host" ? "" : "and d.is_primary"}
     where ${COLUMN[name]} = ? and b.status = 'active' and b.deleted_at is null limit 1`,
    [value],
  )
  return rows[0] ? toTenant(rows[0]) : null
}

function toTenant(row: Row): Tenant {
  const { id, handle, name, status, locations, ...rest } = row
  const [main] = locations
  return {
    business: { id, handle, name, status },
    sales_channel_id: rest.sales_channel_id,
    publishable_api_key_id: rest.publishable_api_key_id,
    hostname: rest.hostname,
    theme: rest.theme,
    accepting_cases: rest.accepting_cases,
    support: { email: main?.email ?? null, phone: main?.phone ?? null, address: main?.address ?? null },
    serviceable_states: [...new Set(locations.flatMap((location) => location.serviceable_states))].sort(),
  }
}
