import { execFileSync } from "node:child_process"
import { existsSync, readdirSync } from "node:fs"
import { delimiter, join } from "node:path"
import { UserError } from "../user-error.mjs"

const DEBIAN = "/usr/lib/postgresql"

/** @param {string | undefined} chosen POSTGRES_BIN @returns {string[]} folders that may hold PostgreSQL's programs */
function folders(chosen) {
  if (chosen) return [chosen]
  const versions = existsSync(DEBIAN)
    ? readdirSync(DEBIAN).map((version) => join(DEBIAN, version, "bin"))
    : []
  return [...versions, ...(process.env.PATH ?? "").split(delimiter).filter(Boolean)]
}

/** @param {string} program @returns {number} its major version, 0 when it does not run */
function majorOf(program) {
  try {
    const said = execFileSync(program, ["--version"], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    })
    return Number(/\s(\d+)/.exec(said)?.[1] ?? 0)
  } catch {
    return 0
  }
}

/**
 * Finds the program whose version is the wanted one, or the next newer: pg_dump refuses a newer server, and what a newer one
 * writes may not go back into an older server.
 * @param {"pg_dump" | "pg_restore"} name @param {number} atLeast major version @param {string | undefined} chosen
 * @returns {{ path: string, major: number }}
 */
export function findProgram(name, atLeast, chosen) {
  const found = folders(chosen)
    .map((folder) => join(folder, name))
    .filter((path) => existsSync(path))
    .map((path) => ({ path, major: majorOf(path) }))
  const fitting = found.filter(({ major }) => major >= atLeast).sort((a, b) => a.major - b.major)[0]
  if (fitting) return fitting
  const newest = Math.max(0, ...found.map(({ major }) => major))
  const have = newest ? `the newest here is ${newest}` : "there is none here"
  throw new UserError(
    `${name} ${atLeast} or newer is needed, and ${have}: install postgresql-client-${atLeast}, or set POSTGRES_BIN to the folder that holds it.`,
  )
}
