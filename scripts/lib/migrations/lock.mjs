import { setTimeout as sleep } from "node:timers/promises"
import { UserError } from "../user-error.mjs"
import { connect } from "./database.mjs"

/** Any fixed number: everybody who changes the schema of one database asks for the same one. */
const LOCK = 5_282_957_319
const POLL_MS = 500

/**
 * Runs `work` while no other process changes this database's schema; waits for its turn first.
 *
 * It asks again and again instead of waiting inside PostgreSQL: a statement that waits holds a snapshot, and
 * `create index concurrently` in the process at work would wait for that snapshot, for ever.
 *
 * @template T
 * @param {string} url a direct connection @param {(lost: AbortSignal) => Promise<T>} work `lost` fires when the
 *   session that holds the lock is gone, and another process may begin
 * @param {{ onWait?: () => void }} [options] `onWait` is called once, when somebody else is at it
 * @returns {Promise<T>}
 */
export async function withMigrationLock(url, work, { onWait } = {}) {
  const client = await connect(url, "rxspot-migrate")
  const lost = new AbortController()
  client.on("error", () => lost.abort())
  try {
    await client.query("select set_config('idle_session_timeout', '0', false)")
    if (!(await tryLock(client))) {
      onWait?.()
      do await sleep(POLL_MS)
      while (!(await tryLock(client)))
    }
    const result = await work(lost.signal)
    if (lost.signal.aborted) throw new UserError("The connection that held the migration lock was lost.")
    return result
  } finally {
    // Ending the session gives the lock back, whatever happened.
    await client.end().catch(() => undefined)
  }
}

/** @param {import("pg").Client} client @returns {Promise<boolean>} */
async function tryLock(client) {
  const { rows } = await client.query("select pg_try_advisory_lock($1) as locked", [LOCK])
  return rows[0].locked
}
