import { execFileSync, spawnSync } from "node:child_process"
import { UserError } from "../user-error.mjs"

/** @typedef {{ uid?: number, gid?: number }} Identity whom PostgreSQL runs as; empty means as we are */

/** @param {"-u" | "-g"} flag @returns {number} */
const id = (flag) =>
  Number(execFileSync("id", [flag, "postgres"], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }))

/** PostgreSQL refuses to run as root, so root lends it a user of its own, made when missing. @returns {Identity} */
export function databaseIdentity() {
  if (process.getuid?.() !== 0) return {}
  try {
    return { uid: id("-u"), gid: id("-g") }
  } catch {
    // Not there yet.
  }
  try {
    execFileSync(
      "useradd",
      ["--system", "--user-group", "--no-create-home", "--shell", "/bin/false", "postgres"],
      {
        stdio: "ignore",
      },
    )
    return { uid: id("-u"), gid: id("-g") }
  } catch {
    throw new UserError(
      "PostgreSQL does not run as root, and the user 'postgres' could not be made: add it (useradd --system postgres) or work as another user.",
    )
  }
}

/**
 * Whether that user can get into a folder and run a program. Asked of the system itself: it knows about
 * modes, groups and access lists alike.
 * @param {Identity} identity @param {string} folder @param {string} program
 */
export function canReach(identity, folder, program) {
  if (identity.uid === undefined) return true
  const script = 'cd "$1" && test -x "$2" && test -r "$2"'
  const { status } = spawnSync("/bin/sh", ["-c", script, "sh", folder, program], {
    ...identity,
    cwd: "/",
    stdio: "ignore",
  })
  return status === 0
}
