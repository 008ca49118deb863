import type { Sql } from "../../utils/sql"

/**
 * Takes a login's second step away, with its recovery codes. Medusa's own way asks for a code, which is what somebody
 * who lost their phone does not have; these are Medusa's tables, changed as Medusa changes them.
 *
 * @returns whether there was one
 */
export async function resetSecondStep(sql: Sql, auth_identity_id: string): Promise<boolean> {
  const taken = await sql.execute<{ id: string }>(
    `update auth_mfa_factor set status = 'disabled', updated_at = now()
     where auth_identity_id = ? and status in ('pending', 'enabled') and deleted_at is null returning id`,
    [auth_identity_id],
  )
  await sql.execute("delete from auth_mfa_recovery_code where auth_identity_id = ?", [auth_identity_id])
  return taken.length > 0
}
