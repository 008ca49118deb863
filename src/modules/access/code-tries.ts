import { generateEntityId } from "@medusajs/framework/utils"
import { PLATFORM_SCOPE } from "../../lib/scope"
import type { Sql } from "../../utils/sql"

export type CodeTry = { auth_identity_id: string; code_digest: string }

/** `fresh` may be checked; `used` was entered before; `locked` after too many wrong ones. */
export type CodeStanding = "fresh" | "used" | "locked"

/** Wrong codes of one login within the window, wherever they were entered. */
export const MOST_WRONG_CODES = 10
const WINDOW = "15 minutes"

/**
 * Takes a code for one check. One at a time for a login, so that fifty at once are no fifty guesses and one code is
 * never two sign-ins. A code stays taken for the whole window, which is longer than any authenticator shows it.
 */
export async function takeCode(sql: Sql, { auth_identity_id, code_digest }: CodeTry): Promise<CodeStanding> {
  const whose = [PLATFORM_SCOPE, auth_identity_id]
  await sql.execute("select pg_advisory_xact_lock(hashtextextended(?, 0))", [`code:${auth_identity_id}`])
  await sql.execute(
    `delete from second_factor_try where business_id = ? and auth_identity_id = ?
       and created_at < now() - interval '${WINDOW}'`,
    whose,
  )
  const [standing] = await sql.execute<{ wrong: number; is_used: boolean }>(
    `select count(*) filter (where not is_accepted)::int as wrong,
            coalesce(bool_or(code_digest = ?), false) as is_used
     from second_factor_try where business_id = ? and auth_identity_id = ?`,
    [code_digest, ...whose],
  )
  if ((standing?.wrong ?? 0) >= MOST_WRONG_CODES) return "locked"
  if (standing?.is_used) return "used"
  await sql.execute(
    `insert into second_factor_try (id, business_id, auth_identity_id, code_digest, is_accepted)
     values (?, ?, ?, ?, false)`,
    [generateEntityId("", "sftry"), ...whose, code_digest],
  )
  return "fresh"
}

/** The code was right: it stays taken, and what was wrong before it no longer counts. */
export async function acceptCode(sql: Sql, { auth_identity_id, code_digest }: CodeTry): Promise<void> {
  await sql.execute(
    `update second_factor_try set is_accepted = true, updated_at = now()
     where business_id = ? and auth_identity_id = ? and (code_digest = ? or not is_accepted)`,
    [PLATFORM_SCOPE, auth_identity_id, code_digest],
  )
}
