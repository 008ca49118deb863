import { UserError } from "../user-error.mjs"
import { loadSource } from "./sources.mjs"

/** The cipher of backups. @type {() => typeof import("../../../src/lib/backup-seal/index.js")} */
export const backupSeal = () => loadSource("src/lib/backup-seal")

/** @param {Buffer | undefined} key @returns {Buffer} */
export function requireKey(key) {
  if (key) return key
  throw new UserError(
    "BACKUP_ENCRYPTION_KEY is not set: 32 bytes (openssl rand -hex 32), kept apart from the backups and from the server.",
  )
}
