import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs"
import { join } from "node:path"
import { ROOT } from "../paths.mjs"
import { UserError } from "../user-error.mjs"
import { packDocuments } from "./archive.mjs"
import { backupName } from "./folders.mjs"
import { DATABASE, DOCUMENTS, writeManifest } from "./manifest.mjs"
import { writePart } from "./parts.mjs"
import { postgresEnvironment } from "./postgres-environment.mjs"
import { findProgram } from "./postgres-programs.mjs"
import { outputOf } from "./program.mjs"
import { backupSeal } from "./seal.mjs"
import { sealedColumns } from "./sources.mjs"
import { withSnapshot } from "./snapshot.mjs"
import { withCleanup } from "./with-cleanup.mjs"

/**
 * @typedef {{ directory: string, key: Buffer, url: string, postgres_bin?: string, now: Date,
 *   documents: { provider: string, storage: import("./archive.mjs").Storage }, tell: (text: string) => void }} Options
 * `tell` hears what is being done
 */

/**
 * Makes a backup in a new folder: first under a name of its own, in its place only when it is whole.
 * @param {Options} options @returns {Promise<{ folder: string, manifest: import("./manifest.mjs").Manifest }>}
 */
export async function createBackup(options) {
  const { directory, now } = options
  const folder = join(directory, backupName(now))
  if (existsSync(folder)) throw new UserError(`${folder} is there already; a backup is never overwritten.`)
  const draft = join(directory, `.unfinished-${backupName(now)}-${process.pid}`)
  mkdirSync(draft, { recursive: true, mode: 0o700 })
  return withCleanup(
    async () => {
      const manifest = await fill(draft, options)
      writeManifest(draft, manifest, options.key)
      renameSync(draft, folder)
      return { folder, manifest }
    },
    // Under its final name it is out of reach of this.
    async () => rmSync(draft, { recursive: true, force: true }),
  )
}

/** @param {string} folder @param {Options} options @returns {Promise<import("./manifest.mjs").Manifest>} */
async function fill(folder, { key, url, postgres_bin, now, documents, tell }) {
  tell("Counting rows in a snapshot")
  return withSnapshot(url, sealedColumns(), async ({ id, server, inventory, keys }) => {
    const dump = findProgram("pg_dump", server, postgres_bin)
    const args = [`--snapshot=${id}`, "--format=custom", "--compress=6", "--no-owner", "--no-privileges"]
    const source = outputOf({ path: dump.path, args, env: postgresEnvironment(url) })
    const database = await writePart({
      folder,
      key,
      name: DATABASE,
      source,
      onBytes: mebibytes("database", tell),
    })

    // After the snapshot: every document it knows has been stored by then, and one stored since does no harm.
    let packed = { count: 0, bytes: 0 }
    const archive = packDocuments(documents.storage, (done) => {
      packed = { ...done }
      tell(`Copying documents: ${done.count}`)
    })
    const stored = await writePart({ folder, key, name: DOCUMENTS, source: archive })
    return {
      format: "therxspot-backup",
      version: 1,
      created_at: now.toISOString(),
      app_version: JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")).version,
      postgres: { server, dumped_by: dump.major },
      sealed_by: backupSeal().backupKeyId(key),
      health_data_keys: keys,
      inventory,
      documents: { provider: documents.provider, ...packed },
      parts: [database, stored],
    }
  })
}

/** @param {string} what @param {(text: string) => void} tell */
function mebibytes(what, tell) {
  let told = -1
  return (/** @type {number} */ total) => {
    const whole = Math.floor(total / 2 ** 20)
    if (whole === told) return
    told = whole
    tell(`Dumping the ${what}: ${whole} MiB`)
  }
}
