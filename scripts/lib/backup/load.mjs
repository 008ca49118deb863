import { connect } from "../migrations/database.mjs"
import { UserError } from "../user-error.mjs"
import { differences, takeInventory } from "./inventory.mjs"
import { DATABASE } from "./manifest.mjs"
import { readPart } from "./parts.mjs"
import { postgresEnvironment } from "./postgres-environment.mjs"
import { findProgram } from "./postgres-programs.mjs"
import { feed } from "./program.mjs"

/** @typedef {import("./manifest.mjs").Manifest} Manifest */

/**
 * Loads the dump into an empty database, in one transaction.
 * @param {{ folder: string, key: Buffer, manifest: Manifest, url: string, server: number, postgres_bin?: string }} options
 *   `server` is the major version of the target
 */
export async function loadDatabase({ folder, key, manifest, url, server, postgres_bin }) {
  const { dumped_by } = manifest.postgres
  if (server < dumped_by) {
    throw new UserError(
      `This backup was made by pg_dump ${dumped_by}, and the server is PostgreSQL ${server}: restore into ${dumped_by} or newer.`,
    )
  }
  const { path } = findProgram("pg_restore", dumped_by, postgres_bin)
  const env = postgresEnvironment(url)
  const args = ["--single-transaction", "--exit-on-error", "--no-owner", "--no-privileges"]
  await feed({ path, args: [...args, `--dbname=${env.PGDATABASE}`], env }, readPart(folder, key, DATABASE))
}

/**
 * Compares a restored database with what was counted when the backup was made.
 * @param {string} url @param {Manifest} manifest @returns {Promise<{ found: import("./inventory.mjs").Inventory, wrong: string[] }>}
 */
export async function compareDatabase(url, { inventory }) {
  const client = await connect(url, "rxspot-restore")
  try {
    await client.query("begin isolation level repeatable read read only")
    const found = await takeInventory(client)
    return { found, wrong: differences(inventory, found) }
  } finally {
    await client.end().catch(() => undefined)
  }
}
