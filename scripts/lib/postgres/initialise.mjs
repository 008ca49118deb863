import { randomBytes } from "node:crypto"
import {
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs"
import { join } from "node:path"
import { runCommand } from "../run-command.mjs"
import { UserError } from "../user-error.mjs"

const PASSWORD_FILE = "rxspot.password"

/** The environment of PostgreSQL's own programs: nothing that PGDATA and its kin would change. */
export const databaseEnvironment = () =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(PG|LC_|LANG)/.test(name)))

/**
 * Makes the cluster unless it is there, and checks that it can be one that we made.
 * @param {import("./place.mjs").Place} place @param {{ shownAs: string, log: string, durable: boolean }} options
 * @returns {Promise<string>} the password of its user `postgres`
 */
export async function initialise(place, { shownAs, log, durable }) {
  const { dataDir } = place
  if (existsSync(dataDir) && readdirSync(dataDir).length > 0) return passwordOf(dataDir, shownAs)
  rmSync(dataDir, { recursive: true, force: true })

  // Made beside its place and moved there whole, so that an interrupted start leaves nothing half-made behind.
  const draft = `${dataDir}.new`
  const passwordFile = `${dataDir}.password`
  const password = randomBytes(18).toString("base64url")
  rmSync(draft, { recursive: true, force: true })
  mkdirSync(draft, { mode: 0o700 })
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 })
  const { uid, gid } = place.identity
  if (uid !== undefined && gid !== undefined)
    for (const path of [draft, passwordFile]) chownSync(path, uid, gid)

  const args = [
    `--pgdata=${draft}`,
    "--username=postgres",
    `--pwfile=${passwordFile}`,
    "--auth=scram-sha-256",
  ]
  // PostgreSQL's own locale sorts the same on every system and needs none installed.
  args.push("--encoding=UTF8", "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8")
  if (!durable) args.push("--no-sync")
  try {
    await runCommand({
      name: "Making the database",
      command: join(place.native, "bin", "initdb"),
      args,
      cwd: "/",
      env: databaseEnvironment(),
      log,
      ...place.identity,
    })
  } finally {
    rmSync(passwordFile, { force: true })
  }
  writeFileSync(join(draft, PASSWORD_FILE), password, { mode: 0o600 })
  renameSync(draft, dataDir)
  return password
}

/** @param {string} dataDir @param {string} shownAs */
function passwordOf(dataDir, shownAs) {
  try {
    readFileSync(join(dataDir, "PG_VERSION"))
    return readFileSync(join(dataDir, PASSWORD_FILE), "utf8")
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EACCES") {
      throw new UserError(
        `The database in ${shownAs} belongs to another user: run this as that user, or have them delete ${shownAs}.`,
      )
    }
    throw new UserError(
      `The database in ${shownAs} is damaged: delete ${shownAs} and run this again for a fresh one.`,
    )
  }
}
