import { connect } from "../migrations/database.mjs"
import { readKeyIds, takeInventory } from "./inventory.mjs"

/** @typedef {{ id: string, server: number, inventory: import("./inventory.mjs").Inventory, keys: string[] }} Snapshot */

/**
 * Holds one snapshot of the database for as long as `work` runs: pg_dump, counts, digests and audit heads all see the same
 * instant, while the system serves on.
 * @template T
 * @param {string} url past any pooler @param {import("./sources.mjs").SealedColumns[]} sealed
 * @param {(snapshot: Snapshot) => Promise<T>} work @returns {Promise<T>}
 */
export async function withSnapshot(url, sealed, work) {
  const client = await connect(url, "rxspot-backup")
  try {
    await client.query("begin isolation level repeatable read read only")
    await client.query("set local idle_in_transaction_session_timeout = 0")
    const { rows } = await client.query(
      "select pg_export_snapshot() as id, current_setting('server_version_num')::int / 10000 as server",
    )
    const inventory = await takeInventory(client)
    const keys = await readKeyIds(client, sealed)
    return await work({ ...rows[0], inventory, keys })
  } finally {
    await client.end().catch(() => undefined)
  }
}
