import { createRequire } from "node:module"
import { join } from "node:path"
import { ROOT } from "../paths.mjs"
import { UserError } from "../user-error.mjs"
import { withoutSslMode } from "./database.mjs"

/** @typedef {import("./shipped.mjs").Shipped} Shipped */

const require = createRequire(import.meta.url)

/**
 * Runs one migration's `down` and forgets it, in one transaction, through the migrator Medusa itself uses.
 * @param {string} url a direct connection @param {Shipped} migration
 */
export async function revert(url, { name, module, folder }) {
  // Sources are TypeScript; Medusa's own commands read them the same way.
  if (folder.startsWith(join(ROOT, "src"))) require("ts-node").register({ cwd: ROOT })
  const { mikroOrmCreateConnection } = require("@medusajs/framework/utils")
  const driverOptions = { connection: { ssl: false } }
  const database = { clientUrl: withoutSslMode(url), driverOptions, snapshot: false, debug: false }
  const orm = await mikroOrmCreateConnection(database, [], folder)
  try {
    await orm.getMigrator().down({ migrations: [name] })
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new UserError(`${name} of ${module} could not be rolled back; nothing of it was changed.`, why)
  } finally {
    await orm.close(true)
  }
}
