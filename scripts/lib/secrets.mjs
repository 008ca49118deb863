import { randomBytes } from "node:crypto"
import { mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { DATA } from "./paths.mjs"

/** Secrets that the backend shares with the other programs, so that no one of them can make them up alone. */
export const SHARED_SECRETS = [
  "OUTBOX_SIGNING_SECRET",
  "PARTNER_STATUS_WEBHOOK_SECRET",
  "STOREFRONT_SHARED_SECRET",
  "HUB_PROVISIONING_SECRET",
]

/** @param {string} file @returns {Record<string, string>} */
function read(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"))
  } catch {
    return {}
  }
}

/**
 * Makes the secrets that are not there yet, once, and keeps them where only their owner can read them.
 * @param {string} [file] @returns {Record<string, string>}
 */
export function loadSecrets(file = join(DATA, "secrets.json")) {
  const known = read(file)
  // Only for commands typed by hand, see below; we know better where the database is.
  delete known.DATABASE_URL
  const missing = SHARED_SECRETS.filter((name) => !known[name])
  if (missing.length === 0) return known
  for (const name of missing) known[name] = randomBytes(32).toString("hex")
  write(file, { ...read(file), ...known })
  return known
}

/** @param {string} file @param {Record<string, string>} values */
function write(file, values) {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, `${JSON.stringify(values, null, 2)}\n`, { mode: 0o600 })
}

/**
 * Lets commands typed by hand (`npx medusa user` and the like) find the built-in database while it runs:
 * in development the backend takes from this file what the environment does not set.
 * @param {string} url
 */
export function rememberDatabase(url, file = join(DATA, "secrets.json")) {
  write(file, { ...read(file), DATABASE_URL: url })
}
