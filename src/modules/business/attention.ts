import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"

/** What is wrong with a business that it cannot see or mend by itself. */
export const BUSINESS_ATTENTION = ["no_owner", "no_clinician", "domain", "endpoint_disabled"] as const
export type BusinessAttention = (typeof BUSINESS_ATTENTION)[number]

/** Who can decide where: businesses with a licensed clinician of their own, and the states the platform's cover. */
export type Coverage = { business_ids: string[]; platform_states: string[] }

/** Active businesses that nobody owns: no owner has accepted, or the last one was revoked. */
const NO_OWNER = `
  not exists (select 1 from business_member m where m.business_id = b.id and m.role = 'owner'
              and m.status = 'active' and m.deleted_at is null)`

/** Active businesses whose cases nobody may decide: no clinician of their own, and none of the platform's in a state served. */
const NO_CLINICIAN = `
  not (b.id = any(?::text[])) and not exists (
    select 1 from location l where l.business_id = b.id and l.status = 'active' and l.deleted_at is null
    and l.serviceable_states && ?::text[])`

/** Businesses with a domain of their own that does not count yet, or is about to stop counting. */
const DOMAIN = `
  exists (select 1 from business_domain d where d.business_id = b.id and d.kind = 'custom'
          and d.status in ('pending', 'failing') and d.deleted_at is null)`

/** A text array as PostgreSQL writes one: a driver's own arrays become lists of parameters here. */
const textArray = (values: string[]): string => `{${values.map((value) => JSON.stringify(value)).join(",")}}`

function attentionCondition(
  kind: Exclude<BusinessAttention, "endpoint_disabled">,
  coverage: Coverage,
): { sql: string; params: string[] } {
  if (kind === "no_owner") return { sql: NO_OWNER, params: [] }
  if (kind === "domain") return { sql: DOMAIN, params: [] }
  return {
    sql: NO_CLINICIAN,
    params: [textArray(coverage.business_ids), textArray(coverage.platform_states)],
  }
}

export type AttentionCounts = Record<Exclude<BusinessAttention, "endpoint_disabled">, number>

/** How many active businesses each of these is true of, in one look. */
export async function countAttention(manager: EntityManager, coverage: Coverage): Promise<AttentionCounts> {
  const clinician = attentionCondition("no_clinician", coverage)
  const rows: Record<keyof AttentionCounts, string>[] = await manager.execute(
    `select count(*) filter (where ${NO_OWNER}) as no_owner, count(*) filter (where ${clinician.sql}) as no_clinician,
       count(*) filter (where ${DOMAIN}) as domain
     from business b where b.status = 'active' and b.deleted_at is null`,
    clinician.params,
  )
  const [row] = rows
  return {
    no_owner: Number(row?.no_owner ?? 0),
    no_clinician: Number(row?.no_clinician ?? 0),
    domain: Number(row?.domain ?? 0),
  }
}

/** The active businesses one of these is true of. */
export async function idsNeedingAttention(
  manager: EntityManager,
  kind: Exclude<BusinessAttention, "endpoint_disabled">,
  coverage: Coverage,
): Promise<string[]> {
  const { sql, params } = attentionCondition(kind, coverage)
  const rows: { id: string }[] = await manager.execute(
    `select b.id from business b where b.status = 'active' and b.deleted_at is null and ${sql}`,
    params,
  )
  return rows.map(({ id }) => id)
}
