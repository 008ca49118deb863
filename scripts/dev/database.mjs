import { join } from "node:path"
import { readDemo } from "../lib/demo.mjs"
import { fingerprint } from "../lib/fingerprint.mjs"
import { migrate, seed } from "../lib/medusa.mjs"
import { DATA } from "../lib/paths.mjs"
import { connect, ensureDatabase } from "../lib/postgres/client.mjs"
import { startPostgres } from "../lib/postgres/server.mjs"
import { rememberDatabase } from "../lib/secrets.mjs"
import { readStamp, writeStamp } from "../lib/stamps.mjs"
import { UserError } from "../lib/user-error.mjs"

const NAME = "therxspot"
const PORT = 5433

/** @param {import("../lib/shutdown.mjs").Shutdown} shutdown @returns {Promise<{ url: string, exited: Promise<unknown> }>} */
export async function startOwnDatabase(shutdown) {
  const folder = join(DATA, "postgres")
  const server = await startPostgres({ folder, shownAs: ".data/postgres", preferredPort: PORT })
  shutdown.add(() => server.stop())
  await ensureDatabase(server, NAME)
  rememberDatabase(server.url(NAME))
  return { url: server.url(NAME), exited: server.exited }
}

/** Says it in words when the database of DATABASE_URL cannot be used. @param {string} url */
export async function checkOtherDatabase(url) {
  try {
    const client = await connect(url)
    await client.end()
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : ""
    const reason = error instanceof Error ? error.message || code : String(error)
    const hint =
      code === "3D000"
        ? "create it with createdb"
        : "start it, or remove DATABASE_URL to use the built-in one"
    throw new UserError(`The database in DATABASE_URL cannot be used (${reason}): ${hint}.`)
  }
}

const isSchemaFile = (/** @type {string} */ path) =>
  /\/migrations\/|^src\/links\/|^package-lock\.json$|^src\/migration-scripts\//.test(path)

/**
 * Migrates when a migration, a link or Medusa itself changed since the last time.
 * @param {NodeJS.ProcessEnv} env @param {string} url @param {import("../lib/progress.mjs").Progress} progress
 */
export async function migrateWhenNeeded(env, url, progress) {
  const wanted = fingerprint(["package-lock.json", "src"], isSchemaFile)
  if ((await readStamp(url, "migrated")) === wanted) return
  await progress.during("Migrating the database", () => migrate(env))
  await writeStamp(url, "migrated", wanted)
}

/**
 * Seeds a database once; again only when the list of demo logins was lost.
 * @param {NodeJS.ProcessEnv} env @param {string} url @param {import("../lib/progress.mjs").Progress} progress
 */
export async function seedWhenNeeded(env, url, progress) {
  if (readDemo() && (await readStamp(url, "seeded"))) return
  await progress.during("Filling it with two demo businesses", () => seed(env))
  await writeStamp(url, "seeded", new Date().toISOString())
}
