import { timingSafeEqual } from "node:crypto"
import { readFileSync, writeFileSync } from "node:fs"
import { basename, join } from "node:path"
import { UserError } from "../user-error.mjs"
import { backupSeal } from "./seal.mjs"

export const MANIFEST = "manifest.json"
export const DATABASE = "database.dump.sealed"
export const DOCUMENTS = "documents.tar.sealed"

/**
 * What a backup says about itself, in clear: no key, no health data.
 * @typedef {{
 *   format: "therxspot-backup", version: 1, created_at: string, app_version: string,
 *   postgres: { server: number, dumped_by: number }, sealed_by: string, health_data_keys: string[],
 *   inventory: import("./inventory.mjs").Inventory,
 *   documents: { provider: string, count: number, bytes: number },
 *   parts: import("./parts.mjs").Part[] }} Manifest
 */

/** @param {string} folder @param {Manifest} manifest @param {Buffer} key */
export function writeManifest(folder, manifest, key) {
  const signature = backupSeal().signManifest(key, JSON.stringify(manifest))
  const text = `${JSON.stringify({ ...manifest, signature }, null, 2)}\n`
  writeFileSync(join(folder, MANIFEST), text, { flag: "wx", mode: 0o600, flush: true })
}

/**
 * Reads a manifest and makes sure that it is ours, unchanged, and of this key.
 * @param {string} folder @param {Buffer} key @returns {Manifest} @throws UserError
 */
export function readManifest(folder, key) {
  const { backupKeyId, signManifest } = backupSeal()
  const { signature, ...manifest } = parse(folder)
  if (manifest.format !== "therxspot-backup")
    throw new UserError(`${basename(folder)} is not a backup of ours.`)
  if (manifest.version !== 1)
    throw new UserError(`${basename(folder)} has format ${manifest.version}; this version reads format 1.`)
  if (manifest.sealed_by !== backupKeyId(key)) {
    throw new UserError(
      `${basename(folder)} is sealed with key ${manifest.sealed_by}, and BACKUP_ENCRYPTION_KEY is key ${backupKeyId(key)}: set the key it was made with.`,
    )
  }
  const expected = Buffer.from(signManifest(key, JSON.stringify(manifest)))
  const given = Buffer.from(String(signature))
  if (expected.length !== given.length || !timingSafeEqual(expected, given))
    throw new UserError(`${MANIFEST} of ${basename(folder)} was changed after the backup was made.`)
  return manifest
}

/** @param {string} folder */
function parse(folder) {
  let text
  try {
    text = readFileSync(join(folder, MANIFEST), "utf8")
  } catch {
    throw new UserError(`There is no backup in ${folder}: ${MANIFEST} is missing.`)
  }
  try {
    return JSON.parse(text)
  } catch {
    throw new UserError(`${MANIFEST} of ${basename(folder)} is damaged: it is not JSON.`)
  }
}
