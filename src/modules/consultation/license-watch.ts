import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import { EXPIRES_SOON_MS } from "../../lib/license-standing"
import { PLATFORM_SCOPE } from "../../lib/scope"

/** Licences that want looking after: those that end soon, and those that have ended. */
export const LICENSE_WATCH = ["expiring", "expired"] as const
export type LicenseWatch = (typeof LICENSE_WATCH)[number]

const WHEN: Record<LicenseWatch, string> = {
  expiring: "l.expires_at > now() and l.expires_at <= now() + make_interval(secs => ?)",
  expired: "l.expires_at <= now()",
}

const FROM = `from clinician c join license l on l.clinician_id = c.id and l.business_id = c.business_id
  where c.status = 'active' and c.deleted_at is null and l.status = 'active' and l.deleted_at is null`

/** Active clinicians who have such a licence. */
export async function cliniciansToWatch(manager: EntityManager, watch: LicenseWatch): Promise<string[]> {
  const params = watch === "expiring" ? [EXPIRES_SOON_MS / 1000] : []
  const rows: { id: string }[] = await manager.execute(
    `select distinct c.id ${FROM} and ${WHEN[watch]}`,
    params,
  )
  return rows.map(({ id }) => id)
}

/** Businesses that have a clinician of their own who may decide somewhere, and where the platform's may. */
export async function decidersCoverage(
  manager: EntityManager,
): Promise<{ business_ids: string[]; platform_states: string[] }> {
  const rows: { business_id: string; state: string | null }[] = await manager.execute(
    `select distinct c.business_id, case when c.business_id = ? then l.state end as state
     ${FROM} and l.expires_at > now()`,
    [PLATFORM_SCOPE],
  )
  return {
    business_ids: rows.filter(({ state }) => state === null).map(({ business_id }) => business_id),
    platform_states: rows.map(({ state }) => state).filter((state) => state !== null),
  }
}
