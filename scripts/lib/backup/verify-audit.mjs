import { spawnSync } from "node:child_process"
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { cleanEnvironment } from "../environment.mjs"
import { ROOT } from "../paths.mjs"

/**
 * Has every audit chain of a database recomputed, by the command that does it for the real one.
 * @param {string} url @returns {Promise<{ ok: boolean, said: string }>}
 */
export async function verifyAudit(url) {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"))
  if (!("audit:verify" in scripts)) return { ok: true, said: "" }
  const { status, stdout, stderr } = spawnSync("npm", ["run", "--silent", "audit:verify"], {
    cwd: ROOT,
    env: { ...cleanEnvironment(), DATABASE_URL: url, DATABASE_DIRECT_URL: url },
    encoding: "utf8",
  })
  return { ok: status === 0, said: `${stdout}${stderr}`.trim().slice(-2000) }
}
