import { createRequire } from "node:module"
import { join } from "node:path"
import { readEnvironment } from "./migrations/database.mjs"
import { serverFolder } from "./migrations/shipped.mjs"
import { DATA, ROOT } from "./paths.mjs"
import { UserError } from "./user-error.mjs"

/**
 * The commands' work, from the build in production and from the sources otherwise, with what the environment says.
 * @returns {{ commands: typeof import("../../src/phi/commands.js"), settings: import("../../src/phi/commands.js").PhiSettings }}
 */
export function loadPhi() {
  const env = readEnvironment()
  const server = serverFolder(env)
  const require = createRequire(join(ROOT, "package.json"))
  if (server === ROOT)
    require("ts-node").register({ transpileOnly: true, project: join(ROOT, "tsconfig.json") })
  const commands = require(join(server, "src", "phi", "commands"))
  const settings = commands.readPhiSettings(env, join(DATA, "secrets.json"))
  if (!Array.isArray(settings)) return { commands, settings }
  throw new UserError("The configuration has mistakes:", settings.map((line) => `  ${line}`).join("\n"))
}

/** Errors a person can mend: a key that is missing, a database that does not answer. @template T @param {() => Promise<T>} work */
export async function readably(work) {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof Error) || !("code" in error)) throw error
    throw new UserError(error.message || `The database of DATABASE_URL cannot be used: ${error.code}.`)
  }
}

/**
 * Rows per table, column and key, as a table.
 * @param {import("../../src/phi/count-keys.js").KeyCount[]} counts @param {string | null} current
 */
export function describeCounts(counts, current) {
  if (counts.length === 0) return "Nothing is sealed yet."
  const rows = counts.map(({ table, column, key_id, rows }) => [
    table,
    column,
    key_id === null ? "clear text" : key_id === current ? `${key_id} (current)` : key_id,
    rows.toLocaleString("en"),
  ])
  const all = [["table", "column", "key", "rows"], ...rows]
  const widths = [0, 1, 2, 3].map((at) => Math.max(...all.map((row) => (row[at] ?? "").length)))
  return all
    .map((row) =>
      row
        .map((cell, at) => (at === 3 ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0)))
        .join("  "),
    )
    .join("\n")
}
