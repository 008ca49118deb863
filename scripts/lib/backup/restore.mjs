import { unpackDocuments } from "./archive.mjs"
import {
  createDatabase,
  databaseExists,
  dropDatabase,
  lookAtDatabase,
  replaceDatabase,
  stampOf,
} from "./databases.mjs"
import { compareDatabase, loadDatabase } from "./load.mjs"
import { DOCUMENTS } from "./manifest.mjs"
import { readPart } from "./parts.mjs"
import { databaseOf, onSameServer } from "./postgres-environment.mjs"
import { UserError } from "../user-error.mjs"

/**
 * @typedef {{ folder: string, key: Buffer, manifest: import("./manifest.mjs").Manifest, url: string, force: boolean, now: Date,
 *   postgres_bin?: string, storage: import("./archive.mjs").Storage | null, tell: (text: string) => void }} Options
 * `url` names the target; without `storage` the documents stay where they are
 */

/**
 * What a restore would do to its target, or why it must not; changes nothing.
 * @param {Pick<Options, "url" | "force">} options @returns {Promise<"create" | "fill" | "replace">}
 */
export async function planRestore({ url, force }) {
  if (!(await databaseExists(url))) return "create"
  if ((await lookAtDatabase(url)).empty) return "fill"
  if (force) return "replace"
  throw new UserError(
    `The database ${databaseOf(url)} is not empty: restore beside it with --into <name>, or replace it with --force (it is kept under another name).`,
  )
}

/**
 * Restores a checked backup. Documents come first: putting one back that is there already changes nothing, and the database is
 * one transaction, so that a failure leaves the database as it was.
 * @param {Options} options @returns {Promise<{ kept?: string, documents: number }>} `kept` is the old database's new name
 */
export async function restoreBackup(options) {
  const { url, now } = options
  const plan = await planRestore(options)
  const documents = await restoreDocuments(options)
  if (plan === "fill") {
    await loadAndCompare(options, url)
    return { documents }
  }
  const name = databaseOf(url)
  const target = plan === "create" ? url : onSameServer(url, `${name}_restoring_${stampOf(now)}`)
  await createDatabase(target)
  try {
    await loadAndCompare(options, target)
  } catch (error) {
    await dropDatabase(target)
    throw error
  }
  if (plan === "create") return { documents }
  options.tell("Putting it in the old one's place")
  const kept = `${name}_before_${stampOf(now)}`
  await replaceDatabase(url, databaseOf(target), kept)
  return { kept, documents }
}

/** @param {Options} options @param {string} url */
async function loadAndCompare(options, url) {
  options.tell("Restoring the database")
  const { server } = await lookAtDatabase(url)
  await loadDatabase({ ...options, url, server })
  options.tell("Comparing it with the manifest")
  const { wrong } = await compareDatabase(url, options.manifest)
  if (wrong.length > 0)
    throw new UserError("The restored database is not what was backed up.", wrong.slice(0, 20).join("\n"))
}

/** @param {Options} options @returns {Promise<number>} how many were written */
async function restoreDocuments({ folder, key, storage, tell }) {
  if (!storage) return 0
  let written = 0
  await unpackDocuments(readPart(folder, key, DOCUMENTS), async (object, content) => {
    await storage.put(object.key, content, object.size)
    tell(`Putting back documents: ${++written}`)
  })
  return written
}
