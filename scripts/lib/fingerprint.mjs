import { createHash } from "node:crypto"
import { readdirSync, readFileSync, statSync } from "node:fs"
import { join } from "node:path"
import { ROOT } from "./paths.mjs"

/**
 * A digest of what files and folders hold, to tell whether work done from them is still good.
 * @param {string[]} paths relative to the root; what is missing is left out
 * @param {(path: string) => boolean} [wanted]
 */
export function fingerprint(paths, wanted = () => true) {
  const hash = createHash("sha256")
  for (const path of paths.flatMap(filesUnder).filter(wanted)) {
    hash
      .update(path)
      .update("\0")
      .update(readFileSync(join(ROOT, path)))
      .update("\0")
  }
  return hash.digest("hex")
}

const SKIPPED = new Set(["node_modules", ".next", ".medusa", ".data", "test-results", "coverage"])

/** @param {string} path @returns {string[]} */
function filesUnder(path) {
  const found = statSync(join(ROOT, path), { throwIfNoEntry: false })
  if (!found) return []
  if (found.isFile()) return [path]
  const names = readdirSync(join(ROOT, path)).filter((name) => !SKIPPED.has(name))
  return names.sort().flatMap((name) => filesUnder(join(path, name)))
}
