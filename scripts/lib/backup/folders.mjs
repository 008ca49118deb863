import { existsSync, readdirSync, rmSync, statSync } from "node:fs"
import { isAbsolute, join } from "node:path"
import { ROOT } from "../paths.mjs"
import { UserError } from "../user-error.mjs"
import { readManifest } from "./manifest.mjs"

const NAME = /^therxspot-(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/
const UNFINISHED = /^\.unfinished-therxspot-/
const DAY = 86_400_000

/** @param {Date} date @returns {string} the folder of a backup made then */
export const backupName = (date) => `therxspot-${date.toISOString().replace(/[-:]/g, "").slice(0, 15)}Z`

/** @param {string} directory as configured; a relative one starts at the project's root */
export const absolute = (directory) => (isAbsolute(directory) ? directory : join(ROOT, directory))

/** @param {string} name @returns {number} when it was made, ms; NaN for a name that is not ours */
const madeAt = (name) => Date.parse(name.replace(NAME, "$1-$2-$3T$4:$5:$6Z").replace(/^therxspot-.*/, ""))

/** @param {string} directory @returns {string[]} names of finished backups, newest first */
export const listBackups = (directory) =>
  existsSync(directory)
    ? readdirSync(directory)
        .filter((name) => NAME.test(name))
        .sort()
        .reverse()
    : []

/** @param {string} directory @param {string | undefined} given a path or a name; the newest by default @returns {string} its folder */
export function chooseBackup(directory, given) {
  const newest = listBackups(directory)[0]
  if (given === undefined && newest) return join(directory, newest)
  if (given === undefined)
    throw new UserError(`There is no backup in ${directory}: make one with npm run backup.`)
  const found = [given, join(directory, given)].find((path) => existsSync(path))
  if (found) return absolute(found)
  throw new UserError(`There is no backup called ${given}, neither here nor in ${directory}.`)
}

/** Whether a backup can still be one: its manifest is ours and every part has its length. @param {string} folder @param {Buffer} key */
function looksGood(folder, key) {
  try {
    const { parts } = readManifest(folder, key)
    return parts.every(({ name, bytes }) => statSync(join(folder, name)).size === bytes)
  } catch {
    return false
  }
}

/**
 * Removes what is older than `days`, but never the newest good backup, and what an interrupted run left a day ago.
 * @param {{ directory: string, days: number, key: Buffer, now: Date }} options @returns {string[]} the names removed
 */
export function removeExpired({ directory, days, key, now }) {
  const names = listBackups(directory)
  const newestGood = names.find((name) => looksGood(join(directory, name), key))
  // Without a good one nothing is superseded: an older one, of another key perhaps, may be all there is.
  if (newestGood === undefined) return []
  const expired = names.filter((name) => name !== newestGood && madeAt(name) < now.getTime() - days * DAY)
  const unfinished = readdirSync(directory).filter(
    (name) => UNFINISHED.test(name) && statSync(join(directory, name)).mtimeMs < now.getTime() - DAY,
  )
  for (const name of [...expired, ...unfinished])
    rmSync(join(directory, name), { recursive: true, force: true })
  return expired
}
