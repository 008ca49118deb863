import { generateEntityId } from "@medusajs/framework/utils"
import { PLATFORM_SCOPE } from "../../lib/scope"
import type { Sql } from "../../utils/sql"

/** One sign-in: whose, and the moment its token was issued. */
export type SignIn = { auth_identity_id: string; issued_at: Date }

export type EndSignIn = SignIn & {
  /** All of this login's up to that moment. */
  everywhere?: boolean
  /** From when on; at once if left out. */
  ends_at?: Date
}

/** Whether this sign-in was ended; one look into an index. */
export async function isEnded(sql: Sql, { auth_identity_id, issued_at }: SignIn): Promise<boolean> {
  const found = await sql.execute<{ id: string }>(
    `select id from sign_out
     where business_id = ? and auth_identity_id = ? and ends_at <= now() and deleted_at is null
       and (issued_at = ?::timestamptz or (is_everywhere and issued_at > ?::timestamptz))
     limit 1`,
    [PLATFORM_SCOPE, auth_identity_id, issued_at.toISOString(), issued_at.toISOString()],
  )
  return found.length > 0
}

/** Ends sign-ins, and forgets ends that no token is old enough for: the longest token lives a day. */
export async function endSignIn(sql: Sql, input: EndSignIn): Promise<void> {
  const { auth_identity_id, everywhere = false, ends_at = new Date() } = input
  const issued_at = input.issued_at.toISOString()
  await sql.execute(
    `delete from sign_out where business_id = ? and auth_identity_id = ?
       and (case when is_everywhere then ?::boolean and issued_at <= ?::timestamptz else issued_at < now() - interval '2 days' end)`,
    [PLATFORM_SCOPE, auth_identity_id, everywhere, issued_at],
  )
  await sql.execute(
    `insert into sign_out (id, business_id, auth_identity_id, issued_at, is_everywhere, ends_at)
     values (?, ?, ?, ?, ?, ?)`,
    [
      generateEntityId("", "sgnout"),
      PLATFORM_SCOPE,
      auth_identity_id,
      issued_at,
      everywhere,
      ends_at.toISOString(),
    ],
  )
}
