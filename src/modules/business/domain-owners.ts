import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import { COOL_DOWN_MS } from "../../lib/domains"

export type OtherClaim = "TAKEN" | "COOLING_DOWN" | null

type Row = { counts: boolean; cooling: boolean }

/**
 * Makes everybody who wants the same host name wait for their turn until this transaction ends. Two businesses may
 * prove one name in the same moment: the first to come here has it, and the other one finds it taken. Should anybody
 * ever forget to come here, the unique index on verified names stands behind.
 */
export async function queueForHostname(transaction: EntityManager, hostname: string): Promise<void> {
  await transaction.execute("select pg_advisory_xact_lock(hashtextextended(?, 0))", [`domain:${hostname}`])
}

/** Whether another business has the name, or had it until a short while ago; removed rows count for the latter. */
export async function otherClaim(
  transaction: EntityManager,
  hostname: string,
  business_id: string,
): Promise<OtherClaim> {
  const rows: Row[] = await transaction.execute(
    `select coalesce(bool_or(verified_at is not null and deleted_at is null), false) as counts,
            coalesce(bool_or(released_at > now() - make_interval(secs => ?)), false) as cooling
     from business_domain where hostname = ? and business_id <> ?`,
    [COOL_DOWN_MS / 1000, hostname, business_id],
  )
  if (rows[0]?.counts) return "TAKEN"
  return rows[0]?.cooling ? "COOLING_DOWN" : null
}
