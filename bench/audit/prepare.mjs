import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { migrate, seed } from "../../scripts/lib/medusa.mjs"
import { DATA } from "../../scripts/lib/paths.mjs"

/** A developer's own list of demo logins is given back. @param {NodeJS.ProcessEnv} env */
export async function prepare(env) {
  const file = join(DATA, "demo.json")
  const before = existsSync(file) ? readFileSync(file) : undefined
  await migrate(env, { logName: "bench-migrate" })
  await seed(env, { logName: "bench-seed" })
  if (before) writeFileSync(file, before)
  else rmSync(file, { force: true })
}
