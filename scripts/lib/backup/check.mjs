import { UserError } from "../user-error.mjs"
import { readManifest } from "./manifest.mjs"
import { checkPart } from "./parts.mjs"

/**
 * Reads a whole backup, every byte, before anything is touched.
 * @param {{ folder: string, key: Buffer, health_data_keys: string[], tell: (text: string) => void }} options
 *   `health_data_keys` are the ids of the keys this machine has
 * @returns {Promise<import("./manifest.mjs").Manifest>} @throws UserError in words
 */
export async function checkBackup({ folder, key, health_data_keys, tell }) {
  const manifest = readManifest(folder, key)
  for (const part of manifest.parts) {
    tell(`Checking ${part.name}`)
    await checkPart(folder, key, part)
  }
  const missing = manifest.health_data_keys.filter((id) => !health_data_keys.includes(id))
  if (missing.length > 0) {
    throw new UserError(
      `This backup holds health data sealed with key ${missing.join(", ")}, which is not here: add it to ENCRYPTION_KEY_OLD (or _CURRENT) first.`,
    )
  }
  return manifest
}
