import { existsSync, rmSync } from "node:fs"
import { join } from "node:path"
import { createInterface } from "node:readline/promises"
import { DATA } from "../lib/paths.mjs"
import { clearLeftover } from "../lib/postgres/leftover.mjs"
import { placeCluster } from "../lib/postgres/place.mjs"
import { UserError } from "../lib/user-error.mjs"

/**
 * Deletes what these scripts made, after asking. The installed packages stay.
 * @param {{ yes: boolean }} options
 */
export async function reset({ yes }) {
  if (!existsSync(DATA)) return
  if (!yes && !(await agreed())) throw new UserError("Nothing was deleted.")
  const cluster = join(DATA, "postgres")
  if (existsSync(cluster)) {
    const place = placeCluster(cluster)
    await clearLeftover(place.dataDir)
    place.remove()
  }
  rmSync(DATA, { recursive: true, force: true })
}

async function agreed() {
  if (!process.stdin.isTTY) throw new UserError("Deleting the demo data needs a yes: add --yes.")
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  const answer = await terminal.question("Delete the demo database, logs and secrets in .data? (y/N) ")
  terminal.close()
  return /^y(es)?$/i.test(answer.trim())
}
